namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs that sales gave back for a reason that speaks against a criterion the lead met ÷ hand-offs that passed the definition:
/// either the criterion or the reason is wrong. Percent, per hand-off, cohort. Overturned rejections do not count.
/// </summary>
public sealed class RejectionContradiction() : Proportion("CONTRADICTION", KpiGrain.Handoff, KpiBasis.Cohort, "MQLs that passed", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(
            facts.Handoffs(HandoffAxis.HandedOff),
            handoff => handoff.IsMql && handoff.Passed,
            handoff => handoff.IsGivenBack && handoff.IsContradicting && !handoff.IsOverturned);
}
