namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// What campaigns cost for each won hand-off that came of them. Money, per campaign, cohort.
/// </summary>
public sealed class CostPerWon() : CostPer("COST_PER_WON", "won MQLs")
{
    protected override bool Counts(HandoffTally handoff) => handoff.IsConvertible && handoff.IsWon;
}
