using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Up;

/// <summary>What marketing spent money on; added once, by code.</summary>
internal static class SampleCampaigns
{
    private static readonly (string Code, string Name, decimal Cost)[] All =
    [
        ("SMP-FAIR", "Autumn trade fair", 18_000m),
        ("SMP-WEBINAR", "Webinar series", 4_500m),
        ("SMP-SEARCH", "Paid search", 9_000m),
    ];

    public static IReadOnlyList<EntityReference> Ensure(IOrganizationService service, DateTime start)
    {
        var query = new QueryExpression(T.Campaign.Table) { ColumnSet = new ColumnSet(T.Campaign.CodeName) };
        query.Criteria.AddCondition(T.Campaign.CodeName, ConditionOperator.In, [.. All.Select(campaign => campaign.Code)]);
        var there = service.RetrieveMultiple(query).Entities.ToDictionary(row => row.GetAttributeValue<string>(T.Campaign.CodeName), row => row.Id, StringComparer.Ordinal);
        foreach (var (code, name, cost) in All)
        {
            if (there.ContainsKey(code)) continue;
            there[code] = service.Create(new Entity(T.Campaign.Table)
            {
                [T.Campaign.CodeName] = code,
                [T.Campaign.Name] = name,
                [T.Campaign.ActualStart] = start,
                [T.Campaign.TotalActualCost] = new Money(cost),
            });
        }

        return [.. All.Select(campaign => new EntityReference(T.Campaign.Table, there[campaign.Code]))];
    }
}
