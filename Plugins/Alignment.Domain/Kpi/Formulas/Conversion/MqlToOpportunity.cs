namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs of which at least one opportunity came ÷ hand-offs; several opportunities of one count once. Percent, per hand-off, cohort.
/// An opportunity without a hand-off is no part of this; history counts where its outcome is known.
/// </summary>
public sealed class MqlToOpportunity() : Proportion("MQL_OPP", KpiGrain.Handoff, KpiBasis.Cohort, "MQLs", Cuts.OfWins)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.HandedOff), handoff => handoff.IsConvertible, handoff => handoff.IsQualified);
}
