namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Rejections for a reason ÷ all rejections of the period: the shares of the reasons add up to 100 %. Percent, per hand-off, event.
/// </summary>
public sealed class RejectionMix() : Proportion("REJECTION_MIX", KpiGrain.Handoff, KpiBasis.Event, "rejections", Cuts.OfReasons)
{
    public override bool IsOfTheWhole => true;

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(
            facts.Handoffs(HandoffAxis.Returned).Many(handoff => handoff.IsMql && handoff.IsRejected),
            facts.Whole.Handoffs(HandoffAxis.Returned).Many(handoff => handoff.IsMql && handoff.IsRejected));
}
