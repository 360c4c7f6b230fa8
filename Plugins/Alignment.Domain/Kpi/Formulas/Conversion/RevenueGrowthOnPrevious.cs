namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Revenue against the period before; to date, against the same elapsed days of it. Percent, per opportunity, event.
/// </summary>
public sealed class RevenueGrowthOnPrevious() : Growth("REVENUE_GROWTH_PREVIOUS", "REVENUE", KpiGrain.Opportunity, "revenue in the period before", Cuts.OfDeals)
{
    protected override KpiCount? Earlier(IKpiLookup figures, string code) => figures.Before(code);
}
