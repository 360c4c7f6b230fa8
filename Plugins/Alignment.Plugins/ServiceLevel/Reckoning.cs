using Alignment.Domain.ServiceLevel.Clocks;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>
/// The sweep asks for it: a hold is over, or an administrator applied changed hours or a changed policy to the clocks that run.
/// Closed clocks never change.
/// </summary>
internal static class Reckoning
{
    public static void Follow(ClockKeeper keeper)
    {
        if (keeper.Save.Stood<DateTime?>(T.Lead.HoldUntil) <= keeper.Now) Holding.Clear(keeper.Save);
        foreach (var clock in keeper.Book.Clocks.FindAll(one => one.IsOpen && one.Kind != Domain.ServiceLevel.TimerKind.Wake))
        {
            var applied = clock.Policy is { } id && Policies.Of(keeper.On).Find(id) is { } policy && policy.AppliedVersion > clock.PolicyVersion ? policy.Policy : null;
            if (applied is not null)
            {
                keeper.Rematch(clock, applied, $"{applied.Name}, version {applied.Version}, was applied to clocks that run.");
                continue;
            }

            if (clock.Schedule is { } hours && Schedules.Of(keeper.On).Find(hours) is { } schedule && schedule.AppliedRevision > clock.ScheduleRevision) clock.ScheduleRevision = schedule.Revision;
            else if (clock.State != Domain.ServiceLevel.TimerState.Paused) continue;
            keeper.Touch(clock, (one, calendar) => one.Reckon(calendar, keeper.Now));
        }
    }
}
