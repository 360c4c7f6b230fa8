using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>People enter their own absences, and leave somebody behind who is there.</summary>
[CrmPluginRegistration(
    "Create", T.Absence.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.GuardNewAbsence.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardNewAbsence.Id)]
public sealed class GuardNewAbsence : Step
{
    protected override void Run(Occasion on) => AbsenceSaving.Check(on);
}
