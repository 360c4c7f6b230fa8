using Alignment.Domain.Kpi;
using Alignment.Plugins.Kpi.Periods;

namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>
/// What happened in a stretch of time, asked of the server when a formula first wants to know it: one query for an axis and a
/// dimension, whatever number of formulas and members share it.
/// </summary>
internal sealed class PeriodTallies(Counting with, Func<string, KpiDimension> preferred, DateTime from, DateTime end, DateTime asOf, bool isPast)
{
    private readonly Dictionary<string, object> known = [];
    private bool? hasDealsFromBefore;

    public IPeriodFacts Of(KpiDimension by, Member member, KpiTerms terms) => new PeriodFacts(this, by, member.Key, terms);

    public SnapshotTally Snapshot => with.Snapshot;

    public Divided<HandoffTally> Handoffs(HandoffAxis axis, KpiDimension by, KpiTerms terms)
    {
        var latest = HandoffAxes.Latest(axis, terms, asOf);
        // Once all of the period is old enough, the aged hand-offs are all of them.
        if (axis == HandoffAxis.Aged && latest >= end) return Handoffs(HandoffAxis.HandedOff, by, terms);
        if (HandoffAxes.PartOf(axis) is { } whole) return Handoffs(whole, by, terms).Where(HandoffAxes.Part(axis));
        if (axis == HandoffAxis.OfCampaign && by is KpiDimension.Total or KpiDimension.Campaign) return Handoffs(HandoffAxis.HandedOff, KpiDimension.Campaign, terms).Named();
        if (latest < from || (axis == HandoffAxis.HandedOffOutliers && terms.OutlierAbove is null)) return new Divided<HandoffTally>();
        return Known(HandoffAxes.Choice(axis, terms), axis.ToString(), by, cut =>
        {
            var divided = new Divided<HandoffTally>();
            var how = Cut.OfHandoffs(cut);
            var query = how.Ask(HandoffTallies.Ask(axis, terms, asOf, isPast));
            foreach (var row in Rows(query, from, Earlier(end, Just(latest)))) divided.Add(how.Of(row), HandoffTallies.Of(row));
            return divided;
        });
    }

    public Divided<TimerTally> Timers(TimerAxis axis, KpiDimension by) => Known("T" + axis, "T" + axis, by, cut =>
    {
        var divided = new Divided<TimerTally>();
        var how = Cut.OfTimers(cut);
        foreach (var row in Rows(how.Ask(TimerTallies.Ask(axis)), from, Earlier(end, asOf))) divided.Add(how.Of(row), TimerTallies.Of(row, isPastDue: true));
        if (isPast || end <= asOf || axis != TimerAxis.Due) return divided;
        foreach (var row in Rows(how.Ask(TimerTallies.Ask(axis)), from > asOf ? from : asOf, end)) divided.Add(how.Of(row), TimerTallies.Of(row, isPastDue: false));
        return divided;
    });

    public Divided<DealTally> Deals(DealAxis axis, KpiDimension by, KpiTerms terms) =>
        Known("D" + axis + (axis == DealAxis.ClosedOutliers ? FormattableString.Invariant($" {terms.OutlierAbove}") : ""), "D" + axis, by, cut =>
        {
            var divided = new Divided<DealTally>();
            if (axis == DealAxis.ClosedOutliers && terms.OutlierAbove is null) return divided;
            var how = Cut.OfDeals(cut);
            foreach (var isFrozen in HasDealsFromBefore ? new[] { true, false } : [true])
            {
                foreach (var row in Days(how.Ask(DealTallies.Ask(axis, terms, isFrozen)))) divided.Add(how.Of(row), DealTallies.Of(row));
            }

            return divided;
        });

    public Divided<KeyValuePair<long, long>> Spread(SpreadAxis axis, KpiDimension by) => Known("S" + axis, "S" + axis, by, cut =>
        Spreads.IsSnapshot(axis) ? with.Standing($"{axis} {cut}", () => Asked(axis, cut)) : Asked(axis, cut));

    private Divided<KeyValuePair<long, long>> Asked(SpreadAxis axis, KpiDimension cut)
    {
        var divided = new Divided<KeyValuePair<long, long>>();
        var how = Spreads.Cut(axis, cut);
        foreach (var asked in Spreads.Ask(axis, asOf, isPast))
        {
            var query = how.Ask(asked);
            var rows = query.IsByDay ? Days(query) : Spreads.IsSnapshot(axis) ? Rows(query, Spreads.Ever, Just(asOf)) : Rows(query, from, Earlier(end, Just(asOf)));
            foreach (var row in rows) divided.Add(how.Of(row), Spreads.Of(row, asOf));
        }

        return divided;
    }

    public Divided<decimal> Money(MoneyAxis axis, KpiDimension by) => Known("M" + axis, "M" + axis, by, cut => MoneyTallies.Of(with, axis, cut, from, Earlier(end, Just(asOf))));

    private Divided<TTally> Known<TTally>(string choice, string axis, KpiDimension by, Func<KpiDimension, Divided<TTally>> ask)
    {
        // The total is the sum of the dimension that is asked for anyway.
        var cut = by == KpiDimension.Total ? preferred(axis) : by;
        var name = choice + "|" + cut;
        if (known.TryGetValue(name, out var asked)) return (Divided<TTally>)asked;
        var divided = cut == KpiDimension.Team ? Known(choice, axis, KpiDimension.Owner, ask).By(with.Teams.Of) : ask(cut);
        known[name] = divided;
        return divided;
    }

    private List<TallyRow> Rows(TallyQuery query, DateTime first, DateTime until) =>
        Splitting.Groups(with.Meter, query, first, until).ConvertAll(row => new TallyRow(row));

    private List<TallyRow> Days(TallyQuery query) => Rows(query, First, After);

    private DateTime First => with.Reporting.Day(from);

    private DateTime After => with.Reporting.DayAfter(Earlier(end, Just(asOf)));

    /// <summary>Opportunities were closed before Alignment came: nobody froze what they came to.</summary>
    private bool HasDealsFromBefore => hasDealsFromBefore ??= DealTallies.AnyFromBefore(with.Meter, First, After);

    /// <summary>What happens in this very second has happened.</summary>
    private DateTime Just(DateTime instant) => isPast ? instant : instant.AddSeconds(1);

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;
}
