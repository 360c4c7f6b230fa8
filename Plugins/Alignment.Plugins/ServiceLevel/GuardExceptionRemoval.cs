using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A deleted holiday counts as a change of its schedule.</summary>
[CrmPluginRegistration(
    "Delete", T.ScheduleException.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.GuardExceptionRemoval.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardExceptionRemoval.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.GuardExceptionRemoval.Before)]
public sealed class GuardExceptionRemoval : Step
{
    protected override void Run(Occasion on) => ExceptionSaving.Remove(on);
}
