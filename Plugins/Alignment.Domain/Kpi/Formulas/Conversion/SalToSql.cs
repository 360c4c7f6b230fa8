namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Accepted hand-offs that became opportunities ÷ accepted hand-offs. Percent, per hand-off, cohort.
/// </summary>
public sealed class SalToSql() : Proportion("SAL_SQL", KpiGrain.Handoff, KpiBasis.Cohort, "SALs", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.HandedOff), handoff => handoff.IsConvertible && handoff.IsAccepted, handoff => handoff.IsQualified);
}
