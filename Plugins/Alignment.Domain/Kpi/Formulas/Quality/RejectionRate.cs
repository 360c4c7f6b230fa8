namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs that sales rejected (recycled, disqualified, duplicate) ÷ decided hand-offs. Percent, per hand-off, cohort. What was sent
/// back to be mended or to another team, and overturned rejections, are decided and not rejected.
/// </summary>
public sealed class RejectionRate() : Proportion("REJECTION_RATE", KpiGrain.Handoff, KpiBasis.Cohort, "decided MQLs", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.HandedOff), handoff => handoff.IsMql && handoff.IsDecided, handoff => handoff.IsRejected);
}
