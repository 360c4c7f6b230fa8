using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A changed step of a ladder can be carried out, and counts as a change of its policy.</summary>
[CrmPluginRegistration(
    "Update", T.EscalationStep.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, T.Registration.GuardStepChange.Columns,
    T.Registration.GuardStepChange.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardStepChange.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.GuardStepChange.Before)]
public sealed class GuardStepChange : Step
{
    protected override void Run(Occasion on) => StepSaving.Check(on);
}
