using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>People change their own absences, and leave somebody behind who is there.</summary>
[CrmPluginRegistration(
    "Update", T.Absence.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, T.Registration.GuardAbsenceChange.Columns,
    T.Registration.GuardAbsenceChange.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardAbsenceChange.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.GuardAbsenceChange.Before)]
public sealed class GuardAbsenceChange : Step
{
    protected override void Run(Occasion on) => AbsenceSaving.Check(on);
}
