namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs that became opportunities in the period ÷ hand-offs in the period. Percent, per hand-off, event.
/// </summary>
public sealed class MqlToOpportunityByEvent() : Proportion("MQL_OPP_EVENT", KpiGrain.Handoff, KpiBasis.Event, "MQLs", Cuts.OfHandoffs)
{
    public override bool HasInterval => false;

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.Qualified).Mqls(), facts.Handoffs(HandoffAxis.HandedOff).Mqls());
}
