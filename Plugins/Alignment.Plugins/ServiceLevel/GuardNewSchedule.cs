using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A new schedule can be counted on.</summary>
[CrmPluginRegistration(
    "Create", T.Schedule.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.GuardNewSchedule.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardNewSchedule.Id)]
public sealed class GuardNewSchedule : Step
{
    protected override void Run(Occasion on) => ScheduleSaving.Check(on);
}
