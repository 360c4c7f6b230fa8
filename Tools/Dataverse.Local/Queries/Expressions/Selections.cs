using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Expressions;

/// <summary>ColumnSet and back.</summary>
static class Selections
{
    public static Selection Read(ColumnSet? columns)
    {
        if (columns is null)
            return Selection.None;
        var expressions = columns.AttributeExpressions;
        if (columns.AllColumns && expressions is not { Count: > 0 })
            return Selection.Everything;
        if (columns.Columns.Count == 0 && expressions is not { Count: > 0 })
            return Selection.None;
        var picks = new List<Pick>(columns.Columns.Count + (expressions?.Count ?? 0));
        foreach (var column in columns.Columns)
            picks.Add(new Pick(column));
        if (expressions is not null)
            picks.AddRange(expressions.Select(Read));
        return new Selection(columns.AllColumns, picks);
    }

    public static ColumnSet Write(Selection selection)
    {
        var columns = new ColumnSet(selection.All);
        foreach (var pick in selection.Picks)
        {
            if (pick is { Alias: null, GroupBy: false, Aggregate: XrmAggregateType.None, CountChildren: false })
                columns.AddColumn(pick.Column);
            else
                columns.AttributeExpressions.Add(Write(pick));
        }
        return columns;
    }

    static Pick Read(XrmAttributeExpression expression) => new(expression.AttributeName)
    {
        Alias = expression.Alias,
        Aggregate = expression.AggregateType,
        GroupBy = expression.HasGroupBy,
        DateGrouping = expression.DateTimeGrouping,
    };

    static XrmAttributeExpression Write(Pick pick) => pick is { Distinct: false, InUserZone: true, CountChildren: false }
        ? new XrmAttributeExpression(pick.Column, pick.Aggregate, pick.Alias, pick.DateGrouping) { HasGroupBy = pick.GroupBy }
        : throw QueryErrors.Fault(QueryErrors.InvalidArgument, $"A QueryExpression can't say 'distinct', 'usertimezone' or 'rowaggregate' of the column '{pick.Column}'; keep the query in FetchXML.");
}
