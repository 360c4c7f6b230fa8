using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Kpi;

/// <summary>When the first thing happened that figures are counted from.</summary>
internal static class KpiBeginning
{
    /// <returns>UTC; null when nothing has happened yet.</returns>
    public static DateTime? Of(IOrganizationService service)
    {
        var first = new[]
        {
            First(service, T.Handoff.Table, T.Handoff.HandedOffOn),
            First(service, T.Handoff.Table, T.Handoff.WonOn),
            First(service, T.Opportunity.Table, T.Opportunity.ActualCloseDate),
            First(service, T.Timer.Table, T.Timer.DueOn),
        };
        return first.Min() is { } at ? DateTime.SpecifyKind(at.Date, DateTimeKind.Utc) : null;
    }

    private static DateTime? First(IOrganizationService service, string table, string column)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(column), TopCount = 1, Orders = { new OrderExpression(column, OrderType.Ascending) } };
        query.Criteria.AddCondition(column, ConditionOperator.NotNull);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<DateTime?>(column);
    }
}
