namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Half of the deals won in the period took at most so many days from the beginning of the opportunity. Days, per opportunity, event.
/// </summary>
public sealed class CycleDays() : Spread("CYCLE_DAYS", KpiGrain.Opportunity, KpiBasis.Event, KpiUnit.Days, "won deals", Cuts.OfDeals)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Of(facts.Spread(SpreadAxis.Cycle), facts.Deals(DealAxis.Closed).Where(deal => deal.IsWon).Sum(deal => deal.Count));
}
