using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.ServiceLevel.Clocks;

/// <summary>Which rungs of a ladder a clock has reached, and when it reaches the next.</summary>
public static class LadderWalk
{
    /// <summary>At the due instant itself the promise can still be kept; a moment later it is broken.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    /// <param name="done">Keys of the rungs that were dealt with.</param>
    public static IReadOnlyList<Rung> Reached(Clock clock, Ladder ladder, ICollection<string> done, BusinessCalendar calendar, DateTime now)
    {
        var reached = new List<Rung>();
        if (clock.State != TimerState.Running) return reached;
        foreach (var rung in ladder.Rungs)
            if (!done.Contains(rung.Key) && At(clock, rung, calendar) <= now) reached.Add(rung);
        return reached;
    }

    /// <summary>The instant at which the clock has to be looked at again; null when there is nothing more to come.</summary>
    public static DateTime? Next(Clock clock, Ladder ladder, ICollection<string> done, BusinessCalendar calendar, DateTime now)
    {
        if (!clock.IsOpen) return null;
        DateTime? next = null;
        if (clock.State == TimerState.Paused)
        {
            foreach (var hold in clock.Holds)
                if (hold.Covers(now) && hold.To is { } end) next = next is null || end > next ? end : next;
            return next;
        }

        foreach (var rung in ladder.Rungs)
        {
            if (done.Contains(rung.Key) || At(clock, rung, calendar) is not { } at) continue;
            if (next is null || at < next) next = at;
        }

        // The lead turns overdue in the lists even if the ladder has nothing to say about it.
        if (clock.DueOn + Moment is { } overdue && overdue > now && !(next < overdue)) next = overdue;
        if (clock.WarnOn > now && !(next < clock.WarnOn)) next = clock.WarnOn;
        return next;
    }

    private static DateTime? At(Clock clock, Rung rung, BusinessCalendar calendar) =>
        clock.At(rung.Percent, calendar) is not { } at ? null : rung.Percent >= 100 ? at + Moment : at;
}
