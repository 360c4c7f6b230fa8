namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs that were sent back for a reason (to be mended, to another team, because the definition is wrong) ÷ all that were
/// sent back in the period. Percent, per hand-off, event.
/// </summary>
public sealed class SentBackMix() : Proportion("SENT_BACK_MIX", KpiGrain.Handoff, KpiBasis.Event, "MQLs sent back", Cuts.OfReasons)
{
    public override bool IsOfTheWhole => true;

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(
            facts.Handoffs(HandoffAxis.Returned).Many(handoff => handoff.IsMql && handoff.IsSentBack),
            facts.Whole.Handoffs(HandoffAxis.Returned).Many(handoff => handoff.IsMql && handoff.IsSentBack));
}
