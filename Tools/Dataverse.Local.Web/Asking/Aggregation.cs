using Dataverse.Local.Web.Addresses;
using Dataverse.Local.Web.Asking.Filters;
using Dataverse.Local.Web.Faults;
using Dataverse.Local.Web.Names;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Web.Asking;

/// <summary>Reads $apply: filter(...)/groupby((columns),aggregate(column with sum as name,$count as name)).</summary>
internal static class Aggregation
{
    private static readonly Dictionary<string, XrmAggregateType> Methods = new(StringComparer.Ordinal)
    {
        ["sum"] = XrmAggregateType.Sum,
        ["average"] = XrmAggregateType.Avg,
        ["min"] = XrmAggregateType.Min,
        ["max"] = XrmAggregateType.Max,
    };

    public static QueryExpression Build(ApiModel model, TableModel table, QueryOptions options)
    {
        var query = new QueryExpression(table.Name) { ColumnSet = new ColumnSet() };
        foreach (var step in Lists.Split(options["$apply"]!, '/'))
        {
            if (Inside(step, "filter") is { } filter)
                FilterWriter.Write(FilterParser.Parse(filter, options), new FilterScope(model, table, query.LinkEntities, null, null), query.Criteria);
            else if (Inside(step, "groupby") is { } groups)
                Group(query, table, groups);
            else if (Inside(step, "aggregate") is { } sums)
                Sum(query, table, sums);
            else
                throw ApiFault.NotSupported($"the transformation '{step}' in $apply");
        }

        return query.ColumnSet.AttributeExpressions.Count > 0 ? query : throw ApiFault.Request("$apply names nothing to group by or to sum up.");
    }

    private static void Group(QueryExpression query, TableModel table, string text)
    {
        var parts = Lists.Split(text, ',');
        if (parts.Count is 0 or > 2 || parts[0] is not ['(', .., ')'])
            throw ApiFault.Request($"'groupby({text})' in $apply is not understood; write groupby((column),aggregate(column with sum as total)).");
        foreach (var name in Lists.Split(parts[0][1..^1], ','))
            query.ColumnSet.AttributeExpressions.Add(new XrmAttributeExpression(table.Property(name).LogicalName, XrmAggregateType.None, name) { HasGroupBy = true });
        foreach (var each in parts.Skip(1))
            Sum(query, table, Inside(each, "aggregate") ?? throw ApiFault.Request($"'{each}' in $apply is not understood; write aggregate(column with sum as total)."));
    }

    private static void Sum(QueryExpression query, TableModel table, string text)
    {
        foreach (var item in Lists.Split(text, ','))
        {
            query.ColumnSet.AttributeExpressions.Add(item.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
            {
                ["$count", "as", var name] => new XrmAttributeExpression(table.Table.PrimaryId, XrmAggregateType.Count, name),
                [var column, "with", "countdistinct", "as", _] => throw ApiFault.NotSupported($"countdistinct of '{column}' in $apply; use FetchXML"),
                [var column, "with", var method, "as", var name] when Methods.TryGetValue(method, out var kind) => new XrmAttributeExpression(table.Property(column).LogicalName, kind, name),
                _ => throw ApiFault.Request($"'{item}' in $apply is not understood; write column with sum as name (or average, min, max), or $count as name."),
            });
        }
    }

    private static string? Inside(string step, string function) =>
        step.StartsWith($"{function}(", StringComparison.Ordinal) && step.EndsWith(')') ? step[(function.Length + 1)..^1] : null;
}
