namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Revenue ÷ deals won in the period. Money, per opportunity, event. Deals above the limit are left out.
/// </summary>
public sealed class AverageDeal() : Quotient("AVERAGE_DEAL", KpiGrain.Opportunity, KpiBasis.Event, KpiUnit.Money, "won deals", Cuts.OfDeals)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms)
    {
        var won = Closings.Count(facts, terms, deal => deal.IsWon);
        return new KpiCount(Closings.Amount(facts, terms, deal => deal.IsWon), won, won);
    }
}
