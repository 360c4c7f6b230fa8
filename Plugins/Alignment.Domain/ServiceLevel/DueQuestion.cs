using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.ServiceLevel;

/// <summary>What somebody asks the calculator. Instants are UTC.</summary>
public sealed class DueQuestion
{
    public DateTime Start { get; init; }

    public int TargetMinutes { get; init; }

    /// <summary>Every minute counts.</summary>
    public bool IsWallClock { get; init; }

    public IReadOnlyList<Pause> Pauses { get; init; } = [];

    /// <summary>Null for none yet.</summary>
    public DateTime? Touch { get; init; }

    public DateTime Now { get; init; }

    public BusinessCalendar Calendar { get; init; } = BusinessCalendar.AlwaysOpen;

    /// <summary>The zone in which the answer speaks.</summary>
    public ZoneRules Zone { get; init; } = ZoneRules.Utc;

    /// <summary>What people call the schedule.</summary>
    public string Schedule { get; init; } = "";

    /// <summary>The exception on a local date; null on an ordinary one.</summary>
    public Func<DateTime, TypedException?> ExceptionOn { get; init; } = _ => null;
}
