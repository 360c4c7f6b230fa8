using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>Changed holidays or special hours make sense, and count as a change of their schedule.</summary>
[CrmPluginRegistration(
    "Update", T.ScheduleException.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, T.Registration.GuardExceptionChange.Columns,
    T.Registration.GuardExceptionChange.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardExceptionChange.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.GuardExceptionChange.Before)]
public sealed class GuardExceptionChange : Step
{
    protected override void Run(Occasion on) => ExceptionSaving.Check(on);
}
