namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs with all minimum information ÷ hand-offs. Percent, per hand-off, cohort. What counts is what was known at the hand-off.
/// </summary>
public sealed class Completeness() : Proportion("COMPLETENESS", KpiGrain.Handoff, KpiBasis.Cohort, "MQLs", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.HandedOff), handoff => handoff.IsMql, handoff => handoff.IsComplete);
}
