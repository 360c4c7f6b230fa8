namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Won deals ÷ won and lost deals closed in the period. Percent, per opportunity, event. Open ones do not count.
/// </summary>
public sealed class WinRate() : Proportion("WIN_RATE", KpiGrain.Opportunity, KpiBasis.Event, "closed deals", Cuts.OfDeals)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(Closings.Count(facts, terms, deal => deal.IsWon), Closings.Count(facts, terms, _ => true));
}
