namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// What was won in the period. Money in the base currency at the rate of the closing, per opportunity, event. Deals above the limit are
/// left out.
/// </summary>
public sealed class Revenue() : Total("REVENUE", KpiGrain.Opportunity, KpiBasis.Event, KpiUnit.Money, "won deals", Cuts.OfDeals)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        new(Closings.Amount(facts, terms, deal => deal.IsWon), null, Closings.Count(facts, terms, deal => deal.IsWon));
}
