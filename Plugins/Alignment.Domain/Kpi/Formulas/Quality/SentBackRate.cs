namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs that sales sent back to be mended, to another team, or because the definition is wrong ÷ decided hand-offs: they say
/// nothing about the lead. Percent, per hand-off, cohort.
/// </summary>
public sealed class SentBackRate() : Proportion("SENT_BACK_RATE", KpiGrain.Handoff, KpiBasis.Cohort, "decided MQLs", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.HandedOff), handoff => handoff.IsMql && handoff.IsDecided, handoff => handoff.IsSentBack);
}
