namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Decided hand-offs ÷ hand-offs whose decision was due before now. Percent, per hand-off, cohort. What is not due yet, or was merged
/// before anybody decided, does not count.
/// </summary>
public sealed class DecisionRate() : Proportion("DECISION_RATE", KpiGrain.Handoff, KpiBasis.Cohort, "decisions due", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(
            facts.Handoffs(HandoffAxis.DecisionDue),
            handoff => handoff.IsMql && (handoff.IsDecided || handoff.Outcome != HandoffOutcome.Merged),
            handoff => handoff.IsDecided);
}
