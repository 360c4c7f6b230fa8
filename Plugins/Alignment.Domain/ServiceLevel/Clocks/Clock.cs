using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.ServiceLevel.Clocks;

/// <summary>One promise about one lead while it is timed. All instants are UTC.</summary>
public sealed class Clock
{
    /// <summary>Tells it from every other clock of its lead, past ones too.</summary>
    public string Key { get; init; } = string.Empty;

    /// <summary>The lead it was started for, when that was merged into this one.</summary>
    public Guid? Home { get; set; }

    /// <summary>Null for the hand-off the lead is in.</summary>
    public Guid? Handoff { get; set; }

    public TimerKind Kind { get; init; }

    public TimerState State { get; set; }

    /// <summary>Null when it is uncovered.</summary>
    public Guid? Policy { get; set; }

    public int PolicyVersion { get; set; }

    public ClockTerms Terms { get; set; } = new();

    /// <summary>Null for the wall clock.</summary>
    public Guid? Schedule { get; set; }

    public int ScheduleRevision { get; set; }

    public DateTime StartedOn { get; set; }

    /// <summary>Minutes that new owners were granted beyond the target.</summary>
    public int Granted { get; set; }

    /// <summary>Null while it stands still without a known end, and when nothing was promised.</summary>
    public DateTime? DueOn { get; set; }

    public DateTime? WarnOn { get; set; }

    public DateTime? StoppedOn { get; set; }

    public string StoppedBy { get; set; } = string.Empty;

    public List<Hold> Holds { get; } = [];

    public Guid? Owner { get; set; }

    public bool OwnedByTeam { get; set; }

    public DateTime OwnedSince { get; set; }

    /// <summary>Who had it before, in order.</summary>
    public List<PastOwner> PastOwners { get; } = [];

    /// <summary>Who had it before, in words, one a line.</summary>
    public string Past { get; set; } = string.Empty;

    /// <summary>The first due instant that was missed; the breach belongs to whoever had the lead then.</summary>
    public DateTime? BreachedOn { get; set; }

    public Guid? BreachedBy { get; set; }

    public bool BreachedByTeam { get; set; }

    /// <summary>It was passed on after four fifths of the time.</summary>
    public bool PassedOnLate { get; set; }

    /// <summary>It seemed breached, until an earlier touch came in.</summary>
    public bool Withdrawn { get; set; }

    public bool IsOpen => State is TimerState.Running or TimerState.Paused;

    public int TargetMinutes => Terms.TargetMinutes + Granted;

    /// <summary>Computes due and warning afresh, and whether it stands still now.</summary>
    public void Reckon(BusinessCalendar calendar, DateTime now)
    {
        var pauses = Pauses();
        var standsStill = IsOpen && Holds.Exists(hold => hold.Covers(now));
        if (IsOpen) State = standsStill ? TimerState.Paused : TimerState.Running;
        DueOn = calendar.Due(StartedOn, TimeSpan.FromMinutes(TargetMinutes), pauses);
        WarnOn = Terms.Warnings.Count == 0 ? DueOn : calendar.WarnAt(StartedOn, TargetMinutes, Terms.Warnings[Terms.Warnings.Count - 1], pauses);
    }

    /// <summary>The instant at which this share of the target has passed; null when it never will.</summary>
    public DateTime? At(int percent, BusinessCalendar calendar) =>
        percent == 100 ? calendar.Due(StartedOn, TimeSpan.FromMinutes(TargetMinutes), Pauses()) : calendar.WarnAt(StartedOn, TargetMinutes, percent, Pauses());

    public TimeSpan Elapsed(BusinessCalendar calendar, DateTime until) => until <= StartedOn ? TimeSpan.Zero : calendar.Elapsed(StartedOn, until, Pauses());

    public IReadOnlyList<Pause> Pauses()
    {
        var pauses = new List<Pause>(Holds.Count);
        foreach (var hold in Holds) pauses.Add(new Pause(hold.From, hold.To));
        return pauses;
    }
}
