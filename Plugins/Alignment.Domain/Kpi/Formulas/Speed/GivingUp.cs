namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Of the leads that sales gave up because nobody answered, how many after enough attempts. Percent, per hand-off, event.
/// </summary>
public sealed class GivingUp() : Proportion("GIVING_UP", KpiGrain.Handoff, KpiBasis.Event, "leads given up", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.GaveUpAfterEnough).Mqls(), facts.Handoffs(HandoffAxis.GaveUp).Mqls());
}
