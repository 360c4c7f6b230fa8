namespace Alignment.Domain.ServiceLevel.Clocks;

/// <summary>A breach belongs to the owner at the due instant; passing the lead on afterwards does not hide it.</summary>
public static class ClockBreach
{
    /// <summary>Notes a breach that is there by then. Whoever passes a lead on notes it first, so the present owner had it when it was due.</summary>
    public static void Note(Clock clock, DateTime now)
    {
        if (clock.BreachedOn is not null || clock.DueOn is not { } due || now <= due) return;
        clock.BreachedOn = due;
        clock.BreachedBy = clock.Owner;
        clock.BreachedByTeam = clock.OwnedByTeam;
    }
}
