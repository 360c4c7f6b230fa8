namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// How long sales take to give a lead back: the median of the business minutes from the hand-off, of those given back in the period
/// instead of accepted. Business minutes, per hand-off, event. What nobody has decided on is seen in the ages of the open ones.
/// </summary>
public sealed class DecisionTime() : Spread("DECISION_TIME", KpiGrain.Handoff, KpiBasis.Event, KpiUnit.BusinessMinutes, "returned MQLs", Cuts.OfReturns)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Of(
            facts.Spread(SpreadAxis.Decision),
            facts.Handoffs(HandoffAxis.Returned).Many(handoff => handoff.IsMql && handoff.IsGivenBack && handoff.Phase == RejectionPhase.BeforeAcceptance));
}
