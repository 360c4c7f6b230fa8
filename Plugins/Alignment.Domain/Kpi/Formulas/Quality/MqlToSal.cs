namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs that sales accepted ÷ hand-offs of the period. Percent, per hand-off, cohort. Those nobody has decided on yet count
/// below the line; history and leads that sales found themselves do not count.
/// </summary>
public sealed class MqlToSal() : Proportion("MQL_SAL", KpiGrain.Handoff, KpiBasis.Cohort, "MQLs", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.HandedOff), handoff => handoff.IsMql, handoff => handoff.IsAccepted);
}
