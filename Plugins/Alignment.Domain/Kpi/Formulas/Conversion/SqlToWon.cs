namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs whose deal was won ÷ hand-offs that became opportunities. Percent, per hand-off, cohort.
/// </summary>
public sealed class SqlToWon() : Proportion("SQL_WON", KpiGrain.Handoff, KpiBasis.Cohort, "SQLs", Cuts.OfWins)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.HandedOff), handoff => handoff.IsConvertible && handoff.IsQualified, handoff => handoff.IsWon);
}
