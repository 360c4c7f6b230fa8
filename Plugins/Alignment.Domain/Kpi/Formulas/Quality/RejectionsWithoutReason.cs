namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs that were given back in the period without a reason, history included: 0, as nobody can reject without one. Number, per
/// hand-off, event.
/// </summary>
public sealed class RejectionsWithoutReason() : Total("NO_REASON", KpiGrain.Handoff, KpiBasis.Event, KpiUnit.Count, "rejections", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Of(facts.Handoffs(HandoffAxis.Returned).Many(handoff => handoff.RejectionCode.Length == 0));
}
