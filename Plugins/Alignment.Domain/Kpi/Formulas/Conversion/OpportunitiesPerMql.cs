namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Opportunities ÷ hand-offs: the twin of the MQL→opportunity ratio in which several opportunities of one hand-off count each. So many
/// to one, per hand-off, cohort.
/// </summary>
public sealed class OpportunitiesPerMql() : Quotient("OPPORTUNITIES_PER_MQL", KpiGrain.Handoff, KpiBasis.Cohort, KpiUnit.Ratio, "MQLs", Cuts.OfWins)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms)
    {
        var handoffs = facts.Handoffs(HandoffAxis.HandedOff);
        var all = handoffs.Many(handoff => handoff.IsConvertible);
        return new KpiCount(handoffs.Where(handoff => handoff.IsConvertible).Sum(handoff => handoff.Opportunities), all, all);
    }
}
