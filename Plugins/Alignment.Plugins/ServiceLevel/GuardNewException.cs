using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A new holiday or special hours make sense, and count as a change of their schedule.</summary>
[CrmPluginRegistration(
    "Create", T.ScheduleException.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.GuardNewException.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardNewException.Id)]
public sealed class GuardNewException : Step
{
    protected override void Run(Occasion on) => ExceptionSaving.Check(on);
}
