using Alignment.Domain.Kpi.Formulas;
using Alignment.Plugins.Kpi.Tallying;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Periods;

/// <summary>Where the cost of a changed campaign belongs now, and where it was counted until now: its beginning may have moved.</summary>
internal static class CampaignCosts
{
    /// <returns>Instants of the periods, UTC.</returns>
    public static IEnumerable<DateTime> Touched(Meter meter, Catalogue catalogue, DateTime since)
    {
        var query = new QueryExpression(T.Campaign.Table) { ColumnSet = new ColumnSet(T.Campaign.ActualStart, T.Campaign.ProposedStart, T.Campaign.CreatedOn) };
        query.Criteria.AddCondition(T.Campaign.ModifiedOn, ConditionOperator.GreaterEqual, since);
        query.AddOrder(T.Campaign.ModifiedOn, OrderType.Ascending);
        foreach (var campaign in meter.All(query).ToList())
        {
            if (Began(campaign) is { } began) yield return began;
            foreach (var counted in Counted(meter, catalogue, campaign.Id)) yield return counted;
        }
    }

    private static DateTime? Began(Entity campaign) =>
        campaign.GetAttributeValue<DateTime?>(T.Campaign.ActualStart) ?? campaign.GetAttributeValue<DateTime?>(T.Campaign.ProposedStart) ?? campaign.GetAttributeValue<DateTime?>(T.Campaign.CreatedOn);

    private static IEnumerable<DateTime> Counted(Meter meter, Catalogue catalogue, Guid campaign)
    {
        var costs = catalogue.All.Where(kpi => kpi.Probe?.Axes.Contains("M" + MoneyAxis.CampaignCost) == true).ToDictionary(kpi => kpi.Id);
        if (costs.Count == 0) return [];
        var query = new QueryExpression(T.KpiValue.Table) { ColumnSet = new ColumnSet(T.KpiValue.Kpi, T.KpiValue.Numerator, T.KpiValue.Denominator, T.KpiValue.PeriodStart) };
        query.Criteria.AddCondition(T.KpiValue.Campaign, ConditionOperator.Equal, campaign);
        query.Criteria.AddCondition(T.KpiValue.PeriodKind, ConditionOperator.In, T.PeriodKind.Week, T.PeriodKind.Month);
        query.Criteria.AddCondition(T.KpiValue.Status, ConditionOperator.NotEqual, T.KpiValueStatus.Superseded);
        return meter.All(query).ToList()
            .Where(value => costs.TryGetValue(value.GetAttributeValue<EntityReference>(T.KpiValue.Kpi).Id, out var kpi) && Cost(kpi, value) > 0)
            .Select(value => value.GetAttributeValue<DateTime>(T.KpiValue.PeriodStart)).Distinct();
    }

    /// <summary>What a campaign returned is a share of its cost; its price is the cost.</summary>
    private static decimal Cost(CatalogueKpi kpi, Entity value) =>
        value.GetAttributeValue<decimal?>(kpi.Formula is CostPer ? T.KpiValue.Numerator : T.KpiValue.Denominator) ?? 0;
}
