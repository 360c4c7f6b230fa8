namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// How long a hand-off waits until somebody in sales has it: the median of the minutes, of those assigned in the period. Minutes, per
/// hand-off, event. This time is not sales' follow-up time.
/// </summary>
public sealed class AssignmentTime() : Spread("ASSIGNMENT", KpiGrain.Handoff, KpiBasis.Event, KpiUnit.Minutes, "assigned MQLs", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Of(facts.Spread(SpreadAxis.Assignment));
}
