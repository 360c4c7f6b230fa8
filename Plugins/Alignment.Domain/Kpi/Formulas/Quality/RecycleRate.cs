namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs that sales recycled instead of accepting ÷ decided hand-offs. Percent, per hand-off, cohort. An overturned rejection is
/// decided and not recycled.
/// </summary>
public sealed class RecycleRate() : Proportion("RECYCLE_RATE", KpiGrain.Handoff, KpiBasis.Cohort, "decided MQLs", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.HandedOff), handoff => handoff.IsMql && handoff.IsDecided, handoff => handoff.IsRecycled);
}
