namespace Alignment.Domain.ServiceLevel;

/// <summary>A policy as somebody saves it, before it is known to make sense. Lists are texts, instants UTC.</summary>
public sealed class PolicyDraft
{
    public TimerKind? Timer { get; init; }

    public int? Priority { get; init; }

    /// <summary>Minutes, in the policy's unit.</summary>
    public int? Target { get; init; }

    public string? Warnings { get; init; }

    public string? Rating { get; init; }

    public string? Source { get; init; }

    public decimal? MinScore { get; init; }

    public decimal? MaxScore { get; init; }

    public int? MinHandoff { get; init; }

    public int? MaxHandoff { get; init; }

    public DateTime? EffectiveFrom { get; init; }

    public DateTime? EffectiveTo { get; init; }

    /// <summary>The time is counted on a schedule that the policy names itself.</summary>
    public bool UsesOwnSchedule { get; init; }

    public bool HasSchedule { get; init; }

    /// <summary>The schedule it names is retired.</summary>
    public bool ScheduleIsRetired { get; init; }

    public int Attempts { get; init; }
}
