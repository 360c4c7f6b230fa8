namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Half of the follow-ups came within so many business minutes of the hand-off. Business minutes, per hand-off, cohort. A
/// follow-up before the hand-off is 0 minutes. Those that nobody followed up have no time: how many they are is the denominator
/// less the numerator.
/// </summary>
public sealed class FollowUpMedian() : Spread("FOLLOWUP_MEDIAN", KpiGrain.Handoff, KpiBasis.Cohort, KpiUnit.BusinessMinutes, "MQLs with a follow-up", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Of(facts.Spread(SpreadAxis.FollowUp), facts.Handoffs(HandoffAxis.HandedOff).Mqls());
}
