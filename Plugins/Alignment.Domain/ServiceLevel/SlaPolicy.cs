namespace Alignment.Domain.ServiceLevel;

/// <summary>One promise: for which hand-offs, how long, in whose hours, and what happens when it is not kept.</summary>
public sealed class SlaPolicy
{
    public Guid Id { get; init; }

    public string Name { get; init; } = string.Empty;

    public int Version { get; init; } = 1;

    /// <summary>The lowest number wins.</summary>
    public int Priority { get; init; }

    public TimerKind Timer { get; init; }

    public PolicyFilter Filter { get; init; } = new();

    public ClockTerms Terms { get; init; } = new();

    public ScheduleSource ScheduleSource { get; init; }

    /// <summary>For <see cref="ScheduleSource.Policy"/>.</summary>
    public Guid? Schedule { get; init; }

    /// <summary>UTC, included; null for always.</summary>
    public DateTime? From { get; init; }

    /// <summary>UTC, not included; null for ever.</summary>
    public DateTime? To { get; init; }

    /// <summary>Who answers for marketing's clocks.</summary>
    public Guid? ResponsibleUser { get; init; }

    public Guid? ResponsibleTeam { get; init; }

    public IReadOnlyList<EscalationStep> Ladder { get; init; } = [];

    public bool InForceAt(DateTime now) => (From is null || From <= now) && (To is null || now < To);
}
