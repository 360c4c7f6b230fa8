using Alignment.Domain.Rejection;

namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Contested rejections that a sales manager overturned ÷ contests decided in the period. Percent, per hand-off, event. A contest that
/// nobody has decided yet does not count.
/// </summary>
public sealed class OverturnedContests() : Proportion("OVERTURNED", KpiGrain.Handoff, KpiBasis.Event, "decided contests", Cuts.OfReturns)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(
            facts.Handoffs(HandoffAxis.DecidedContest),
            handoff => handoff.IsMql && handoff.RejectionStatus is RejectionStatus.Upheld or RejectionStatus.Overturned,
            handoff => handoff.IsOverturned);
}
