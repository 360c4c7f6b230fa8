namespace Alignment.Domain.Lifecycle;

/// <summary>How strictly an organisation applies the lifecycle. The table of transitions itself is never up for choice.</summary>
public sealed class LifecyclePolicy
{
    /// <summary>The name under which everything is on.</summary>
    public const string StandardName = "standard";

    /// <summary>The name under which history is played again: the guards that past data cannot meet are off.</summary>
    public const string ReplayName = "replay";

    /// <summary>Written on every row the policy touched, except for the standard one.</summary>
    public string Name { get; init; } = StandardName;

    /// <summary>Passing leads are handed off without anybody's doing.</summary>
    public bool AutomaticHandOff { get; init; } = true;

    /// <summary>Qualifying straight from MQL accepts on the way.</summary>
    public bool AutoAcceptOnQualify { get; init; } = true;

    /// <summary>Disqualifying with a reason that says recycle recycles, instead of being refused.</summary>
    public bool ConvertDisqualify { get; init; }

    /// <summary>Sales may qualify leads that were never handed off; they are recorded apart.</summary>
    public bool SelfSourcedAllowed { get; init; } = true;

    /// <summary>A lead imported with a creation date older than this is history: no timers, no follow-up figures.</summary>
    public int HistoricalAfterDays { get; init; } = 30;

    /// <summary>A touch that was entered later than this after it happened is marked as back-dated.</summary>
    public int TouchBackdatedMinutes { get; init; } = 60;

    /// <summary>Refusals become findings.</summary>
    public bool ShadowMode { get; init; }

    public bool IsReplay => Name == ReplayName;

    public bool ChecksEvidence => !IsReplay;

    public bool ChecksRecycling => !IsReplay;

    public bool AdministratorsActForAll => IsReplay;

    /// <summary>A hand-off that is sent elsewhere stays open for the next team.</summary>
    public bool RerouteContinues => !IsReplay;
}
