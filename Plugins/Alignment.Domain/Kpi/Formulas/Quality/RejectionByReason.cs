namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs that sales rejected for a reason ÷ all hand-offs of the period, whatever became of them. Percent, per hand-off, cohort.
/// The shares of the reasons add up to the share of the rejected; overturned rejections do not count.
/// </summary>
public sealed class RejectionByReason() : Proportion("REJECTION_BY_REASON", KpiGrain.Handoff, KpiBasis.Cohort, "MQLs", Cuts.OfReasons)
{
    public override bool IsOfTheWhole => true;

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.HandedOff).Many(handoff => handoff.IsMql && handoff.IsRejected), facts.Whole.Handoffs(HandoffAxis.HandedOff).Mqls());
}
