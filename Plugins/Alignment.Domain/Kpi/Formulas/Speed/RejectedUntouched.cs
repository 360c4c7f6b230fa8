namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs that sales gave back without having followed up ÷ hand-offs older than the horizon: the part of the never followed up
/// that somebody at least looked at. Percent, per hand-off, cohort.
/// </summary>
public sealed class RejectedUntouched() : Proportion("REJECTED_UNTOUCHED", KpiGrain.Handoff, KpiBasis.Cohort, "MQLs older than the horizon", Cuts.OfHandoffs)
{
    public override bool NeedsHorizon => true;

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.AgedUntouched).Many(handoff => handoff.IsMql && handoff.IsGivenBack), facts.Handoffs(HandoffAxis.Aged).Mqls());
}
