namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs that went back to rest in the period, whoever sent them and when: the same lead may count twice. Number, per hand-off,
/// event. An overturned rejection does not count.
/// </summary>
public sealed class RecycledHandoffs() : Total("RECYCLED", KpiGrain.Handoff, KpiBasis.Event, KpiUnit.Count, "recycled MQLs", Cuts.OfReturns)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Of(facts.Handoffs(HandoffAxis.Returned).Many(handoff => handoff.IsMql && handoff.IsResting));
}
