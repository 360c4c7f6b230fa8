namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// What was won ÷ what was won and lost in the period, in money. Percent of money, per opportunity, event. A lost deal is worth what it
/// was estimated at.
/// </summary>
public sealed class WinRateByValue() : Proportion("WIN_RATE_VALUE", KpiGrain.Opportunity, KpiBasis.Event, "value closed", Cuts.OfDeals)
{
    public override KpiUnit NumeratorUnit => KpiUnit.Money;

    public override KpiUnit DenominatorUnit => KpiUnit.Money;

    public override bool HasInterval => false;

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(
            Closings.Amount(facts, terms, deal => deal.IsWon),
            Closings.Amount(facts, terms, _ => true),
            Closings.Count(facts, terms, _ => true));
}
