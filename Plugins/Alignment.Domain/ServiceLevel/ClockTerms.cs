namespace Alignment.Domain.ServiceLevel;

/// <summary>What was promised when a clock started. A later change of the policy does not touch it.</summary>
public sealed class ClockTerms
{
    public int TargetMinutes { get; init; }

    /// <summary>Every minute counts, office hours or not.</summary>
    public bool IsWallClock { get; init; }

    /// <summary>Shares of the target, in percent, at which the owner is warned; ascending, below 100.</summary>
    public IReadOnlyList<int> Warnings { get; init; } = [];

    public PauseRule Pause { get; init; }

    /// <summary>The longest all holds together may last, in hours of the wall clock; null for no limit.</summary>
    public int? PauseCapHours { get; init; }

    public ReassignRule Reassign { get; init; }

    /// <summary>With <see cref="ReassignRule.Credit"/>: the share of the target that a new owner gets at least, in percent.</summary>
    public int CreditFloor { get; init; }

    /// <summary>For T4: how many attempts keep the promise.</summary>
    public int Attempts { get; init; }

    /// <summary>A touch that was entered late counts from when it was entered.</summary>
    public bool TouchAsRecorded { get; init; }

    /// <summary>Touches by people outside the owner's side count too.</summary>
    public bool AnyoneCounts { get; init; }

    /// <summary>A changed lead may move the clock to another policy, counted from the same start.</summary>
    public bool Rematches { get; init; }
}
