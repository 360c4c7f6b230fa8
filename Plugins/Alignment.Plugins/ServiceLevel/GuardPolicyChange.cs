using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A changed policy can be matched and timed, and its version tells that it changed.</summary>
[CrmPluginRegistration(
    "Update", T.SlaPolicy.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, T.Registration.GuardPolicyChange.Columns,
    T.Registration.GuardPolicyChange.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardPolicyChange.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.GuardPolicyChange.Before)]
public sealed class GuardPolicyChange : Step
{
    protected override void Run(Occasion on) => PolicySaving.Check(on);
}
