using Alignment.Domain.ServiceLevel;

namespace Alignment.Domain.Tests.ServiceLevel.Clocks;

/// <summary>A promise as somebody with a watch and a tally sheet keeps it: minute by minute, without a due instant in advance.</summary>
internal sealed class CountedClock(ClockTerms terms, Guid owner)
{
    private int used;
    private int allowed = terms.TargetMinutes;
    private DateTime? lastUsed;
    private DateTime? heldUntil;

    public TimerState? Ended { get; private set; }

    public DateTime? EndedOn { get; private set; }

    /// <summary>When the time was used up; null while some is left.</summary>
    public DateTime? UsedUpOn { get; private set; }

    public DateTime? BreachedOn { get; private set; }

    public Guid? BreachedBy { get; private set; }

    /// <summary>Lets a quarter of an hour go by, after what happened at its beginning.</summary>
    public void Count(DateTime from)
    {
        for (var minute = from; minute < from.AddMinutes(15) && Ended is null; minute = minute.AddMinutes(1))
        {
            if (BreachedOn is null && UsedUpOn is not null) (BreachedOn, BreachedBy) = (UsedUpOn, owner);
            if (minute < heldUntil || minute.Hour is < 8 or >= 16 || minute.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) continue;
            used++;
            lastUsed = minute.AddMinutes(1);
            if (used == allowed) UsedUpOn = lastUsed;
        }
    }

    public void Pass(Guid to)
    {
        if (Ended is not null) return;
        owner = to;
        if (terms.Reassign == ReassignRule.Restart) (used, allowed) = (0, terms.TargetMinutes);
        else if (terms.Reassign == ReassignRule.Credit) allowed = used + Math.Max(allowed - used, terms.TargetMinutes * terms.CreditFloor / 100);
        if (used < allowed) UsedUpOn = null;
        else if (used == allowed) UsedUpOn = lastUsed;
    }

    public void Hold(DateTime? until) => heldUntil = until ?? DateTime.MaxValue;

    public void Resume() => heldUntil = null;

    public void Stop(DateTime at, TimerState state)
    {
        if (Ended is not null) return;
        Ended = BreachedOn is null ? state : TimerState.Breached;
        EndedOn = at;
    }
}
