namespace Alignment.Domain.Kpi.Formulas;

/// <summary>Closed opportunities without those above the KPI's limit.</summary>
internal static class Closings
{
    internal static long Count(IPeriodFacts facts, KpiTerms terms, Func<DealTally, bool> which) =>
        facts.Deals(DealAxis.Closed).Where(which).Sum(deal => deal.Count) - Outliers(facts, terms).Where(which).Sum(deal => deal.Count);

    internal static decimal Amount(IPeriodFacts facts, KpiTerms terms, Func<DealTally, bool> which) =>
        facts.Deals(DealAxis.Closed).Where(which).Sum(deal => deal.Amount) - Outliers(facts, terms).Where(which).Sum(deal => deal.Amount);

    private static IEnumerable<DealTally> Outliers(IPeriodFacts facts, KpiTerms terms) =>
        terms.OutlierAbove is null ? [] : facts.Deals(DealAxis.ClosedOutliers);
}
