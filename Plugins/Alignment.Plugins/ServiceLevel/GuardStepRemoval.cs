using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A deleted step counts as a change of its policy.</summary>
[CrmPluginRegistration(
    "Delete", T.EscalationStep.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.GuardStepRemoval.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardStepRemoval.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.GuardStepRemoval.Before)]
public sealed class GuardStepRemoval : Step
{
    protected override void Run(Occasion on) => StepSaving.Remove(on);
}
