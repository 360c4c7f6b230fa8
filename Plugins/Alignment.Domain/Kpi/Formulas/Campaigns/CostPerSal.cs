namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// What campaigns cost for each accepted hand-off that came of them. Money, per campaign, cohort.
/// </summary>
public sealed class CostPerSal() : CostPer("COST_PER_SAL", "SALs")
{
    protected override bool Counts(HandoffTally handoff) => handoff.IsMql && handoff.IsAccepted;
}
