using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>People delete their own absences.</summary>
[CrmPluginRegistration(
    "Delete", T.Absence.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.GuardAbsenceRemoval.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardAbsenceRemoval.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.GuardAbsenceRemoval.Before)]
public sealed class GuardAbsenceRemoval : Step
{
    protected override void Run(Occasion on) => AbsenceSaving.Remove(on);
}
