namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Revenue ÷ accounts with a deal won in the period: the average billing size. Money, per account, event. An account counts once in every
/// period, so periods do not add up.
/// </summary>
public sealed class RevenuePerAccount() : Quotient("REVENUE_PER_ACCOUNT", KpiGrain.Account, KpiBasis.Event, KpiUnit.Money, "accounts", Cuts.None)
{
    public override bool AddsUp => false;

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        new(Closings.Amount(facts, terms, deal => deal.IsWon), facts.Accounts, facts.Accounts);
}
