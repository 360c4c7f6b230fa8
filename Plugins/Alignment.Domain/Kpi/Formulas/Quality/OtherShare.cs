namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Rejections for "other" ÷ all rejections of the period: more than a few mean that a reason is missing. Percent, per hand-off, event.
/// </summary>
public sealed class OtherShare() : Proportion("OTHER_SHARE", KpiGrain.Handoff, KpiBasis.Event, "rejections", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(
            facts.Handoffs(HandoffAxis.Returned),
            handoff => handoff.IsMql && handoff.IsRejected,
            handoff => string.Equals(handoff.RejectionCode, "OTHER", StringComparison.OrdinalIgnoreCase));
}
