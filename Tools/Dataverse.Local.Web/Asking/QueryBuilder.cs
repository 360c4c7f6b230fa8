using System.Globalization;
using Dataverse.Local.Web.Addresses;
using Dataverse.Local.Web.Asking.Filters;
using Dataverse.Local.Web.Faults;
using Dataverse.Local.Web.Names;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Web.Asking;

/// <summary>Makes a query of $select, $filter, $orderby and $top.</summary>
internal static class QueryBuilder
{
    private const int MostRows = 5000;

    public static QueryExpression Build(ApiModel model, RowPlan plan, QueryOptions options)
    {
        var query = new QueryExpression(plan.Table.Name) { ColumnSet = plan.Read };
        var scope = new FilterScope(model, plan.Table, query.LinkEntities, null, null);
        if (options["$filter"] is { } filter)
            FilterWriter.Write(FilterParser.Parse(filter, options), scope, query.Criteria);
        foreach (var item in Lists.Split(options["$orderby"] ?? "", ','))
            query.Orders.Add(Order(scope, item));
        if (options["$top"] is { } top)
            query.TopCount = Top(top);
        return query;
    }

    /// <summary>Limits a query to the rows of a collection-valued navigation property of one row.</summary>
    public static void RelatedTo(QueryExpression query, TableModel table, ToMany many, EntityReference row)
    {
        if (many.Lookup is { } lookup)
        {
            query.Criteria.AddFilter(LogicalOperator.And).AddCondition(lookup, ConditionOperator.Equal, row.Id);
            return;
        }

        var link = query.AddLink(many.Many!.IntersectTable, table.Table.PrimaryId, many.There, JoinOperator.Inner);
        link.LinkCriteria.AddCondition(many.Here, ConditionOperator.Equal, row.Id);
    }

    private static OrderExpression Order(FilterScope scope, string item)
    {
        var words = item.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var descending = words is [_, "desc"];
        if (!descending && words is not ([_] or [_, "asc"]))
            throw ApiFault.Request($"'{item}' in $orderby is not understood; write a property, and asc or desc behind it.");
        var (found, column) = scope.Find(words[0]);
        return new OrderExpression(column.LogicalName, descending ? OrderType.Descending : OrderType.Ascending) { EntityName = found.Alias };
    }

    private static int Top(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var top) && top is > 0 and <= MostRows
        ? top
        : throw ApiFault.Request($"$top must be a whole number from 1 to {MostRows}, not '{text}'.");
}
