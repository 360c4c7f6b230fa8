using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A new step of a ladder can be carried out, and counts as a change of its policy.</summary>
[CrmPluginRegistration(
    "Create", T.EscalationStep.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.GuardNewStep.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardNewStep.Id)]
public sealed class GuardNewStep : Step
{
    protected override void Run(Occasion on) => StepSaving.Check(on);
}
