namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs that were recycled after sales had accepted them ÷ decided hand-offs: the second series beside the recycle rate.
/// Percent, per hand-off, cohort.
/// </summary>
public sealed class RecycleRateLater() : Proportion("RECYCLE_RATE_LATER", KpiGrain.Handoff, KpiBasis.Cohort, "decided MQLs", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.HandedOff), handoff => handoff.IsMql && handoff.IsDecided, handoff => handoff.IsRecycledLater);
}
