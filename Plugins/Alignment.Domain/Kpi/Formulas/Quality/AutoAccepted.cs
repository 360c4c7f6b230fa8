namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Acceptances that nobody spoke (the lead was qualified at once, or the time to say no ran out) ÷ accepted hand-offs. Percent, per
/// hand-off, cohort.
/// </summary>
public sealed class AutoAccepted() : Proportion("AUTO_ACCEPTED", KpiGrain.Handoff, KpiBasis.Cohort, "SALs", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.HandedOff), handoff => handoff.IsMql && handoff.IsAccepted, handoff => handoff.IsAutoAccepted);
}
