using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A new policy can be matched and timed.</summary>
[CrmPluginRegistration(
    "Create", T.SlaPolicy.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.GuardNewPolicy.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardNewPolicy.Id)]
public sealed class GuardNewPolicy : Step
{
    protected override void Run(Occasion on) => PolicySaving.Check(on);
}
