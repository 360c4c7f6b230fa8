namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Revenue won with what marketing handed off ÷ all revenue won in the period. Percent of money, per opportunity, event. A deal without a
/// hand-off, or of a lead that sales found, is theirs.
/// </summary>
public sealed class MarketingSourcedShare() : Proportion("MARKETING_SOURCED", KpiGrain.Opportunity, KpiBasis.Event, "revenue", Cuts.OfDeals)
{
    public override KpiUnit NumeratorUnit => KpiUnit.Money;

    public override KpiUnit DenominatorUnit => KpiUnit.Money;

    public override bool HasInterval => false;

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(
            Closings.Amount(facts, terms, deal => deal.IsWon && deal.IsFromMarketing),
            Closings.Amount(facts, terms, deal => deal.IsWon),
            Closings.Count(facts, terms, deal => deal.IsWon));
}
