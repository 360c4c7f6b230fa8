namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// The mean of the business minutes from the hand-off to the first follow-up: a few that waited for long pull it up, so it stands
/// beside the median. Business minutes, per hand-off, cohort.
/// </summary>
public sealed class FollowUpMean() : Spread("FOLLOWUP_MEAN", KpiGrain.Handoff, KpiBasis.Cohort, KpiUnit.BusinessMinutes, "MQLs with a follow-up", Cuts.OfHandoffs)
{
    protected override decimal? Place(Histogram spread) => spread.Mean;

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Of(facts.Spread(SpreadAxis.FollowUp), facts.Handoffs(HandoffAxis.HandedOff).Mqls());
}
