namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Leads that marketing handed to sales in the period; a lead that comes back counts again. Number, per hand-off. A lead that
/// sales found themselves, and history that was brought in, do not count; one that was merged later does: it was handed off.
/// </summary>
public sealed class HandedOffMqls() : Total("HANDOFFS", KpiGrain.Handoff, KpiBasis.Event, KpiUnit.Count, "MQLs", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Of(facts.Handoffs(HandoffAxis.HandedOff).Mqls());
}
