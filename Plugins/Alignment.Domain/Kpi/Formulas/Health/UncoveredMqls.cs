namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Leads waiting for sales' decision without a policy, an owner in sales, or a definition: it should be 0. Number, per lead, snapshot.
/// </summary>
public sealed class UncoveredMqls() : Total("UNCOVERED", KpiGrain.Lead, KpiBasis.Snapshot, KpiUnit.Count, "MQLs", Cuts.None)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        new(facts.Snapshot.UncoveredMqls, facts.Snapshot.Mqls, facts.Snapshot.Mqls);
}
