using Alignment.Domain.Kpi;

namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>What happened to one member of a dimension, as formulas ask for it.</summary>
internal sealed class PeriodFacts(PeriodTallies all, KpiDimension by, string key, KpiTerms terms) : IPeriodFacts
{
    public long NewAccounts => (long)Money(MoneyAxis.NewAccounts).GetValueOrDefault();

    public long Accounts => (long)Money(MoneyAxis.Accounts).GetValueOrDefault();

    public SnapshotTally Snapshot => all.Snapshot;

    public decimal? CampaignCost => Money(MoneyAxis.CampaignCost);

    public decimal? Quota => Money(MoneyAxis.Quota);

    public IPeriodFacts Whole => by == KpiDimension.Total ? this : all.Of(KpiDimension.Total, Member.Total, terms);

    public IReadOnlyList<HandoffTally> Handoffs(HandoffAxis axis) => Mine(all.Handoffs(axis, by, terms));

    public IReadOnlyList<TimerTally> Timers(TimerAxis axis) => Mine(all.Timers(axis, by));

    public IReadOnlyList<DealTally> Deals(DealAxis axis) => Mine(all.Deals(axis, by, terms));

    public Histogram Spread(SpreadAxis axis) => Histogram.Of(Mine(all.Spread(axis, by)));

    private decimal? Money(MoneyAxis axis)
    {
        var parts = Mine(all.Money(axis, by));
        return parts.Count == 0 ? null : parts.Sum();
    }

    private List<TTally> Mine<TTally>(Divided<TTally> divided) => by == KpiDimension.Total ? divided.All : divided.Of(key);
}
