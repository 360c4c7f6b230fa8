namespace Alignment.Domain.Kpi.Formulas;

/// <summary>Days since both sides last agreed on the definition in force. Days, snapshot. Not applicable when none is in force.</summary>
public sealed class DefinitionAge() : Total("DEFINITION_AGE", KpiGrain.Lead, KpiBasis.Snapshot, KpiUnit.Days, "definitions in force", Cuts.None)
{
    public override KpiUnit NumeratorUnit => KpiUnit.Days;

    public override decimal? Value(KpiCount count) => count.Denominator > 0 ? base.Value(count) : null;

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        facts.Snapshot.DaysSinceSignature is { } days ? new KpiCount(days, 1, 1) : new KpiCount(0, 0, 0);
}
