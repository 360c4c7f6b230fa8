namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Overrides that sales accepted ÷ overrides. Percent, per hand-off, cohort. Higher than the rest means that the definition misses leads.
/// </summary>
public sealed class OverrideToSal() : Proportion("OVERRIDE_SAL", KpiGrain.Handoff, KpiBasis.Cohort, "overrides", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.HandedOff), handoff => handoff.IsMql && handoff.IsOverride, handoff => handoff.IsAccepted);
}
