namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// When half of all hand-offs had been followed up, those that still wait counted for as long as they have waited: the
/// estimate of Kaplan and Meier (1958). Minutes on the wall, per hand-off, cohort. Nobody is watched for longer than the
/// horizon, so that the figure comes to rest; not applicable while fewer than half were followed up.
/// </summary>
public sealed class FollowUpCensored() : CountedFormula("FOLLOWUP_CENSORED", KpiGrain.Handoff, KpiBasis.Cohort, KpiUnit.Minutes, "MQLs", Cuts.OfHandoffs)
{
    private const long MinutesADay = 1440;

    public override decimal? Value(KpiCount count) =>
        KaplanMeier.Median(count.Spread ?? Histogram.Empty, count.Censored ?? Histogram.Empty) is { } median ? Rounded(median) : null;

    public override string Nothing(KpiCount count) => count.Denominator > 0 ? "fewer than half followed up" : "0 MQLs";

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms)
    {
        var came = facts.Spread(SpreadAxis.FollowUpWall);
        var waits = facts.Spread(SpreadAxis.UntouchedAge);
        if (terms.HorizonDays > 0)
        {
            var end = terms.HorizonDays * MinutesADay;
            waits = Histogram.Of(waits.Pairs.Concat(came.Pairs.Where(pair => pair.Key > end)).Select(pair => new KeyValuePair<long, long>(Math.Min(pair.Key, end), pair.Value)));
            came = Histogram.Of(came.Pairs.Where(pair => pair.Key <= end));
        }

        var all = facts.Handoffs(HandoffAxis.HandedOff).Mqls();
        return new KpiCount(came.Count, all, all, came, waits);
    }
}
