using Alignment.Domain.Kpi;

namespace Alignment.Plugins.Kpi.Asking;

/// <summary>One row on one axis, and nothing else: what it adds to a figure is what the formula makes of it alone.</summary>
internal sealed class RowFacts : IPeriodFacts
{
    public HandoffAxis? HandoffAxis { get; init; }

    public HandoffTally? Handoff { get; init; }

    public SpreadAxis? SpreadAxis { get; init; }

    public KeyValuePair<long, long> Observed { get; init; }

    public TimerAxis? TimerAxis { get; init; }

    public TimerTally? Timer { get; init; }

    public DealAxis? DealAxis { get; init; }

    public DealTally? Deal { get; init; }

    public long NewAccounts => 0;

    public long Accounts => 0;

    public SnapshotTally Snapshot { get; } = new();

    public decimal? CampaignCost => null;

    public decimal? Quota => null;

    public IPeriodFacts Whole => this;

    public IReadOnlyList<HandoffTally> Handoffs(HandoffAxis axis) => axis == HandoffAxis ? [Handoff!] : [];

    public Histogram Spread(SpreadAxis axis) => axis == SpreadAxis ? Histogram.Of([Observed]) : Histogram.Empty;

    public IReadOnlyList<TimerTally> Timers(TimerAxis axis) => axis == TimerAxis ? [Timer!] : [];

    public IReadOnlyList<DealTally> Deals(DealAxis axis) => axis == DealAxis ? [Deal!] : [];
}
