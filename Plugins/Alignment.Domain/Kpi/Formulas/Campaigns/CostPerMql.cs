namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// What campaigns cost for each hand-off that came of them. Money, per campaign, cohort.
/// </summary>
public sealed class CostPerMql() : CostPer("COST_PER_MQL", "MQLs")
{
    protected override bool Counts(HandoffTally handoff) => handoff.IsMql;
}
