namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs that marketing made by hand although the lead did not pass ÷ hand-offs. Percent, per hand-off, cohort.
/// </summary>
public sealed class OverrideShare() : Proportion("OVERRIDE_SHARE", KpiGrain.Handoff, KpiBasis.Cohort, "MQLs", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.HandedOff), handoff => handoff.IsMql, handoff => handoff.IsOverride);
}
