namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// What was won ÷ what was to be won in the period. Percent of money, per opportunity, event. Without a quota there is no figure.
/// </summary>
public sealed class QuotaAttainment() : Proportion("QUOTA", KpiGrain.Opportunity, KpiBasis.Event, "quota", Cuts.OfOwners)
{
    public override KpiUnit NumeratorUnit => KpiUnit.Money;

    public override KpiUnit DenominatorUnit => KpiUnit.Money;

    public override bool HasInterval => false;

    public override bool IsSampled => false;

    public override string Nothing(KpiCount count) => "no quota entered";

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(Closings.Amount(facts, terms, deal => deal.IsWon), facts.Quota ?? 0, Closings.Count(facts, terms, deal => deal.IsWon));
}
