namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs that sales accepted ÷ those they decided on: accepted or gave back for whatever reason. Percent, per hand-off, cohort.
/// A return because nobody followed up is no decision.
/// </summary>
public sealed class AcceptedOfDecided() : Proportion("MQL_SAL_DECIDED", KpiGrain.Handoff, KpiBasis.Cohort, "decided MQLs", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.HandedOff), handoff => handoff.IsMql && handoff.IsDecided, handoff => handoff.IsAccepted);
}
