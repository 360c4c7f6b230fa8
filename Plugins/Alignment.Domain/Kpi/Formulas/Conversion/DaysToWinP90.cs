namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Nine of ten won hand-offs were won within so many days. Days, per hand-off, cohort.
/// </summary>
public sealed class DaysToWinP90() : Spread("DAYS_TO_WIN_P90", KpiGrain.Handoff, KpiBasis.Cohort, KpiUnit.Days, "won MQLs", Cuts.OfWins)
{
    protected override decimal? Place(Histogram spread) => spread.Percentile(0.9m);

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Of(facts.Spread(SpreadAxis.DaysToWin), facts.Handoffs(HandoffAxis.HandedOff).Many(handoff => handoff.IsConvertible && handoff.IsWon));
}
