using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.ServiceLevel.Clocks;

/// <summary>How a clock ends.</summary>
public static class ClockStop
{
    /// <summary>
    /// What was promised was done at that instant: met at the due instant or before. An earlier stamp that comes in later wins,
    /// and withdraws a breach that was none.
    /// </summary>
    public static void Done(Clock clock, DateTime at, DateTime now, string by, BusinessCalendar calendar)
    {
        var wasClosed = !clock.IsOpen;
        if (wasClosed && (clock.StoppedOn is null || clock.StoppedOn <= at || clock.State is TimerState.Cancelled or TimerState.Uncovered)) return;
        var seemedBreached = clock.State == TimerState.Breached || clock.BreachedOn is not null || (!wasClosed && clock.DueOn < now);
        CutHolds(clock, at);
        clock.Reckon(calendar, now);
        var first = clock.BreachedOn ?? clock.DueOn;
        End(clock, first is null || at <= first ? TimerState.Met : TimerState.Breached, at, by);
        if (clock.State == TimerState.Met && seemedBreached && first < now) clock.Withdrawn = true;
    }

    /// <summary>It ended without having been done: breached if it was due before, otherwise neither met nor breached.</summary>
    public static void Undone(Clock clock, DateTime at, string by, BusinessCalendar calendar)
    {
        if (!clock.IsOpen) return;
        CutHolds(clock, at);
        clock.Reckon(calendar, at);
        End(clock, clock.BreachedOn is not null || at > clock.DueOn ? TimerState.Breached : TimerState.Untouched, at, by);
    }

    /// <summary>What it timed is gone; a breach before that stays one.</summary>
    public static void Cancel(Clock clock, DateTime at, string by)
    {
        if (clock.IsOpen) End(clock, clock.BreachedOn is not null || at > clock.DueOn ? TimerState.Breached : TimerState.Cancelled, at, by);
    }

    /// <summary>The stop was a mistake: it runs on as if nothing had been.</summary>
    public static void TakeBack(Clock clock, DateTime now, BusinessCalendar calendar)
    {
        if (clock.StoppedOn is null) return;
        clock.StoppedOn = null;
        clock.StoppedBy = string.Empty;
        clock.State = TimerState.Running;
        clock.Reckon(calendar, now);
    }

    private static void End(Clock clock, TimerState state, DateTime at, string by)
    {
        clock.State = state;
        clock.StoppedOn = at;
        clock.StoppedBy = by;
        if (state == TimerState.Breached) ClockBreach.Note(clock, at);
        else if (state == TimerState.Met)
        {
            clock.BreachedOn = null;
            clock.BreachedBy = null;
            clock.BreachedByTeam = false;
        }
    }

    private static void CutHolds(Clock clock, DateTime at)
    {
        clock.Holds.RemoveAll(hold => hold.From >= at);
        foreach (var hold in clock.Holds)
            if (hold.To is null || hold.To > at) hold.To = at;
    }
}
