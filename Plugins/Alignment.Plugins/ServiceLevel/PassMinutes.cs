using Alignment.Domain.Lifecycle;
using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>
/// How long sales took, frozen on the hand-off by the save that ends the waiting: in the hours, holds and by the owner rule of the
/// clock that timed it, and on the wall. A pass that was sent elsewhere is counted from when the present team got it.
/// </summary>
internal static class PassMinutes
{
    public static void FollowedUp(ClockKeeper keeper, DateTime at, Entity row)
    {
        if (HandedOffOn(keeper) is not { } since) return;
        row[T.Handoff.FollowUpMinutes] = InHours(keeper.On, keeper.Book.Current(TimerKind.FirstFollowUp), since, at);
        row[T.Handoff.FollowUpWallMinutes] = WholeMinutes.Waited(since, at);
    }

    public static void Decided(ClockKeeper keeper, DateTime at)
    {
        if (HandedOffOn(keeper) is not { } since) return;
        var row = keeper.Story.Current();
        row[T.Handoff.DecisionMinutes] = InHours(keeper.On, keeper.Book.Current(TimerKind.Decision), since, at);
        row[T.Handoff.DecisionWallMinutes] = WholeMinutes.Waited(since, at);
    }

    public static void Undecided(Entity row)
    {
        row[T.Handoff.DecisionMinutes] = null;
        row[T.Handoff.DecisionWallMinutes] = null;
    }

    /// <summary>From the hand-off itself, wherever it was sent since.</summary>
    public static void Qualified(ClockKeeper keeper, DateTime at)
    {
        if ((keeper.Book.HandedOffOn ?? HandedOffOn(keeper)) is { } since) keeper.Story.Current()[T.Handoff.SqlMinutes] = WholeMinutes.Between(since, at);
    }

    /// <summary>What the clock says, if it timed this; otherwise the time in the organisation's hours.</summary>
    /// <param name="since">The hand-off, UTC.</param>
    /// <param name="at">What was waited for, UTC; before the hand-off it took no time.</param>
    public static int InHours(Occasion on, Clock? clock, DateTime since, DateTime at)
    {
        if (clock is { StoppedOn: { } stopped, State: TimerState.Met or TimerState.Breached } && clock.StartedOn >= since)
            return (int)clock.Elapsed(ClockCalendar.Of(on, clock), stopped).TotalMinutes;
        if (at <= since) return 0;
        return (int)(Schedules.Of(on).Default is { } hours ? ClockCalendar.Reaching(hours, since).Elapsed(since, at) : at - since).TotalMinutes;
    }

    private static DateTime? HandedOffOn(ClockKeeper keeper) => keeper.Save.Will<DateTime?>(T.Lead.HandedOffOn);
}
