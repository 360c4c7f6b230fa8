namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Revenue against the same period of the year before; to date, against the same elapsed days of it. Percent, per opportunity, event.
/// </summary>
public sealed class RevenueGrowth() : Growth("REVENUE_GROWTH", "REVENUE", KpiGrain.Opportunity, "revenue a year before", Cuts.OfDeals)
{
    protected override KpiCount? Earlier(IKpiLookup figures, string code) => figures.LastYear(code);
}
