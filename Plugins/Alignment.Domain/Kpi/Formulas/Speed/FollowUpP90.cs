namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Nine of ten follow-ups came within so many business minutes of the hand-off. Business minutes, per hand-off, cohort.
/// </summary>
public sealed class FollowUpP90() : Spread("FOLLOWUP_P90", KpiGrain.Handoff, KpiBasis.Cohort, KpiUnit.BusinessMinutes, "MQLs with a follow-up", Cuts.OfHandoffs)
{
    protected override decimal? Place(Histogram spread) => spread.Percentile(0.9m);

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Of(facts.Spread(SpreadAxis.FollowUp), facts.Handoffs(HandoffAxis.HandedOff).Mqls());
}
