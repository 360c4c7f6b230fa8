namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Half of the hand-offs that have ended took at most so many attempts to reach the buyer. Number, per hand-off, cohort. Mailings do
/// not count, and two touches within five minutes count once.
/// </summary>
public sealed class Touches() : Spread("TOUCHES", KpiGrain.Handoff, KpiBasis.Cohort, KpiUnit.Count, "MQLs that have ended", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Of(facts.Spread(SpreadAxis.Attempts), facts.Handoffs(HandoffAxis.HandedOff).Mqls());
}
