namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Leads that sales accepted at any time ÷ leads handed off for the first time in the period: a lead that was recycled counts once.
/// Percent, per lead, cohort.
/// </summary>
public sealed class MqlToSalPerLead() : Proportion("MQL_SAL_LEAD", KpiGrain.Lead, KpiBasis.Cohort, "leads", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.FirstHandOffAccepted).Mqls(), facts.Handoffs(HandoffAxis.FirstHandOff).Mqls());
}
