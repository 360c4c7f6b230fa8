namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Leads whose stage is another than their history says: it should be 0. Number, per lead, snapshot.
/// </summary>
public sealed class StageIntegrity() : Total("STAGE_INTEGRITY", KpiGrain.Lead, KpiBasis.Snapshot, KpiUnit.Count, "leads", Cuts.None)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) => Of(facts.Snapshot.LeadsOffTheirLedger);
}
