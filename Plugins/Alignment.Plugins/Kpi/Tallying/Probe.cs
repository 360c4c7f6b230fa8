using Alignment.Domain.Kpi;

namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>Finds out what a formula asks for, by letting it count nothing.</summary>
internal sealed class Probe : IPeriodFacts
{
    private readonly List<Func<PeriodTallies, KpiDimension, KpiTerms, IEnumerable<Member>>> asked = [];

    private Probe()
    {
    }

    /// <summary>The axes by their names in <see cref="Catalogue.Preferred"/>.</summary>
    public HashSet<string> Axes { get; } = [];

    public bool AsksForSnapshot { get; private set; }

    /// <summary>Every lead is looked at: that is done once a day.</summary>
    public bool LooksAtEveryLead { get; private set; }

    public long NewAccounts => Money(MoneyAxis.NewAccounts);

    public long Accounts => Money(MoneyAxis.Accounts);

    public decimal? CampaignCost => Money(MoneyAxis.CampaignCost);

    public decimal? Quota => Money(MoneyAxis.Quota);

    /// <summary>What is asked of the whole divides nothing.</summary>
    public IPeriodFacts Whole => new Probe();

    public SnapshotTally Snapshot
    {
        get
        {
            AsksForSnapshot = true;
            return new SnapshotTally();
        }
    }

    public static Probe Of(CountedFormula formula, KpiTerms terms)
    {
        var probe = new Probe();
        formula.Count(probe, terms);
        return probe;
    }

    /// <summary>Everybody, or everything, that a figure can be told of.</summary>
    public IEnumerable<Member> Members(PeriodTallies tallies, KpiDimension by, KpiTerms terms) =>
        asked.SelectMany(one => one(tallies, by, terms)).GroupBy(member => member.Key).Select(same => same.First());

    public IReadOnlyList<HandoffTally> Handoffs(HandoffAxis axis)
    {
        Axes.Add(axis.ToString());
        asked.Add((tallies, by, terms) => tallies.Handoffs(axis, by, terms).Members);
        return [];
    }

    public Histogram Spread(SpreadAxis axis)
    {
        Axes.Add("S" + axis);
        asked.Add((tallies, by, terms) => tallies.Spread(axis, by).Members);
        LooksAtEveryLead |= Spreads.IsSnapshot(axis);
        AsksForSnapshot |= LooksAtEveryLead;
        return Histogram.Empty;
    }

    public IReadOnlyList<TimerTally> Timers(TimerAxis axis)
    {
        Axes.Add("T" + axis);
        asked.Add((tallies, by, terms) => tallies.Timers(axis, by).Members);
        return [];
    }

    public IReadOnlyList<DealTally> Deals(DealAxis axis)
    {
        Axes.Add("D" + axis);
        asked.Add((tallies, by, terms) => tallies.Deals(axis, by, terms).Members);
        return [];
    }

    private long Money(MoneyAxis axis)
    {
        Axes.Add("M" + axis);
        asked.Add((tallies, by, terms) => tallies.Money(axis, by).Members);
        return 0;
    }
}
