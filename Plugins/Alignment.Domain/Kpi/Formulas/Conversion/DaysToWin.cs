namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Half of the won hand-offs were won within so many days. Days, per hand-off, cohort. A deal that was won before the hand-off is an
/// error in the data: it is among all won ones and not among those observed.
/// </summary>
public sealed class DaysToWin() : Spread("DAYS_TO_WIN", KpiGrain.Handoff, KpiBasis.Cohort, KpiUnit.Days, "won MQLs", Cuts.OfWins)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Of(facts.Spread(SpreadAxis.DaysToWin), facts.Handoffs(HandoffAxis.HandedOff).Many(handoff => handoff.IsConvertible && handoff.IsWon));
}
