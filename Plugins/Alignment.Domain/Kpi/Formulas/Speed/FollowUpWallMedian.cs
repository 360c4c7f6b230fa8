namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Half of the follow-ups came within so many minutes on the wall: what the buyer waited, nights and weekends included. Minutes, per
/// hand-off, cohort.
/// </summary>
public sealed class FollowUpWallMedian() : Spread("FOLLOWUP_WALL_MEDIAN", KpiGrain.Handoff, KpiBasis.Cohort, KpiUnit.Minutes, "MQLs with a follow-up", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Of(facts.Spread(SpreadAxis.FollowUpWall), facts.Handoffs(HandoffAxis.HandedOff).Mqls());
}
