namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs that sales gave back because the lead or the customer is there already ÷ hand-offs. Percent, per hand-off, cohort.
/// </summary>
public sealed class DuplicateHandoffs() : Proportion("DUPLICATES", KpiGrain.Handoff, KpiBasis.Cohort, "MQLs", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.HandedOff), handoff => handoff.IsMql, handoff => handoff.IsGivenBack && !handoff.IsOverturned && handoff.RejectionCode is "DUPLICATE" or "EXISTING_CUSTOMER");
}
