namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Recycled leads that sales accepted later ÷ recycled leads, by the day of their first recycle. Percent, per lead, cohort. A lead
/// whose rest is not over is left out: nobody could have accepted it.
/// </summary>
public sealed class RecycleYield() : Proportion("RECYCLE_YIELD", KpiGrain.Lead, KpiBasis.Cohort, "recycled leads whose rest is over", Cuts.OfReturns)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(
            facts.Handoffs(HandoffAxis.FirstRecycleAccepted).Many(handoff => handoff.IsMql && handoff.IsResting),
            facts.Handoffs(HandoffAxis.FirstRecycle).Many(handoff => handoff.IsMql && handoff.IsResting));
}
