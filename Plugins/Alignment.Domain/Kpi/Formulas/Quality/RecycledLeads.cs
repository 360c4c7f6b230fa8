namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Leads that were recycled for the first time in the period: each lead counts once, so that periods add up. Number, per lead, event.
/// </summary>
public sealed class RecycledLeads() : Total("RECYCLED_LEADS", KpiGrain.Lead, KpiBasis.Event, KpiUnit.Count, "recycled leads", Cuts.OfReturns)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Of(facts.Handoffs(HandoffAxis.RecycledFirstTime).Many(handoff => handoff.IsMql && handoff.IsResting));
}
