using Alignment.Domain.Kpi;

namespace Alignment.Domain.Tests.Kpi.Formulas;

/// <summary>What a test says happened; nothing else did.</summary>
internal sealed class GivenFacts : IPeriodFacts
{
    internal Dictionary<HandoffAxis, HandoffTally[]> HandoffsOn { get; init; } = [];

    internal Dictionary<SpreadAxis, string> Spreads { get; init; } = [];

    internal Dictionary<TimerAxis, TimerTally[]> TimersOn { get; init; } = [];

    internal Dictionary<DealAxis, DealTally[]> DealsOn { get; init; } = [];

    public long NewAccounts { get; init; }

    public long Accounts { get; init; }

    public SnapshotTally Snapshot { get; init; } = new();

    public decimal? CampaignCost { get; init; }

    public decimal? Quota { get; init; }

    public IPeriodFacts Whole => this;

    public IReadOnlyList<HandoffTally> Handoffs(HandoffAxis axis) => HandoffsOn.GetValueOrDefault(axis) ?? [];

    public Histogram Spread(SpreadAxis axis) => Histogram.Parse(Spreads.GetValueOrDefault(axis));

    public IReadOnlyList<TimerTally> Timers(TimerAxis axis) => TimersOn.GetValueOrDefault(axis) ?? [];

    public IReadOnlyList<DealTally> Deals(DealAxis axis) => DealsOn.GetValueOrDefault(axis) ?? [];
}
