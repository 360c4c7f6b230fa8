namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Accounts whose first won deal was closed in the period. Number, per account, event.
/// </summary>
public sealed class NewAccounts() : Total("NEW_ACCOUNTS", KpiGrain.Account, KpiBasis.Event, KpiUnit.Count, "new accounts", Cuts.None)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Of(facts.NewAccounts);
}
