namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Acceptances in the period ÷ hand-offs in the period, whichever they belong to: a ratio of two flows that can pass 100 %.
/// Percent, per hand-off, event. Without a hand-off in the period it is not applicable, however many were accepted.
/// </summary>
public sealed class MqlToSalByEvent() : Proportion("MQL_SAL_EVENT", KpiGrain.Handoff, KpiBasis.Event, "MQLs", Cuts.OfHandoffs)
{
    public override bool HasInterval => false;

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.Accepted).Mqls(), facts.Handoffs(HandoffAxis.HandedOff).Mqls());
}
