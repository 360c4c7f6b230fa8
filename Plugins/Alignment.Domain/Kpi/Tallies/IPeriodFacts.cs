namespace Alignment.Domain.Kpi;

/// <summary>What happened in one period to one value of a dimension. Each is counted when a formula first asks for it.</summary>
public interface IPeriodFacts
{
    IReadOnlyList<HandoffTally> Handoffs(HandoffAxis axis);

    Histogram Spread(SpreadAxis axis);

    IReadOnlyList<TimerTally> Timers(TimerAxis axis);

    IReadOnlyList<DealTally> Deals(DealAxis axis);

    /// <summary>Accounts whose first won deal was closed in the period.</summary>
    long NewAccounts { get; }

    /// <summary>Accounts with a deal won in the period, each once: this does not add up over periods.</summary>
    long Accounts { get; }

    SnapshotTally Snapshot { get; }

    /// <summary>In the base currency; null when nobody entered one.</summary>
    decimal? CampaignCost { get; }

    /// <summary>What was to be won in the period, in the base currency; null when nobody entered one.</summary>
    decimal? Quota { get; }

    /// <summary>The same period, not cut by the dimension.</summary>
    IPeriodFacts Whole { get; }
}
