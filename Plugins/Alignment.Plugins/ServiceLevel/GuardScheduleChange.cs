using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A changed schedule can be counted on, and its revision tells that it changed.</summary>
[CrmPluginRegistration(
    "Update", T.Schedule.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, T.Registration.GuardScheduleChange.Columns,
    T.Registration.GuardScheduleChange.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardScheduleChange.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.GuardScheduleChange.Before)]
public sealed class GuardScheduleChange : Step
{
    protected override void Run(Occasion on) => ScheduleSaving.Check(on);
}
