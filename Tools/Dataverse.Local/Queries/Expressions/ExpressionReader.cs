using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Expressions;

/// <summary>Reads QueryExpression and QueryByAttribute into the query tree.</summary>
public static class ExpressionReader
{
    public static Query Read(QueryExpression expression)
    {
        if (string.IsNullOrEmpty(expression.EntityName))
            throw QueryErrors.Fault(QueryErrors.NotInitialized, "The QueryExpression names no table; set EntityName.");
        if (expression.SubQueryExpression is not null)
            throw QueryErrors.NotYet("QueryExpression.SubQueryExpression");
        if (!string.IsNullOrEmpty(expression.DataSource))
            throw QueryErrors.NotYet($"QueryExpression.DataSource '{expression.DataSource}'");
        var selection = Selections.Read(expression.ColumnSet);
        return new Query
        {
            Table = expression.EntityName,
            Selection = selection,
            Links = Links.Read(expression.LinkEntities, 1),
            Filter = Filters.Read(expression.Criteria, 1),
            Orders = Orders.Read(expression.Orders),
            Top = expression.TopCount,
            Distinct = expression.Distinct,
            NoLock = expression.NoLock,
            Aggregate = Aggregates(selection) || expression.LinkEntities.Any(Aggregates),
            Paging = Paging(expression.PageInfo),
        };
    }

    /// <summary>A null value asks for rows without a value, as on the platform.</summary>
    public static Query Read(QueryByAttribute expression)
    {
        if (string.IsNullOrEmpty(expression.EntityName))
            throw QueryErrors.Fault(QueryErrors.NotInitialized, "The QueryByAttribute names no table; set EntityName.");
        if (expression.Attributes.Count == 0)
            throw QueryErrors.Fault(QueryErrors.ByAttributeEmpty, $"The QueryByAttribute on '{expression.EntityName}' names no column; add one with AddAttributeValue.");
        if (expression.Attributes.Count != expression.Values.Count)
        {
            throw QueryErrors.Fault(QueryErrors.ByAttributeMismatch,
                $"The QueryByAttribute on '{expression.EntityName}' has {expression.Attributes.Count} columns and {expression.Values.Count} values; give one value for each column.");
        }
        return new Query
        {
            Table = expression.EntityName,
            Selection = Selections.Read(expression.ColumnSet),
            Filter = new Filter { Conditions = [.. expression.Attributes.Zip(expression.Values, Equal)] },
            Orders = Orders.Read(expression.Orders),
            Top = expression.TopCount,
            Paging = Paging(expression.PageInfo),
        };
    }

    static Condition Equal(string column, object? value) => value is null
        ? new Condition(column, ConditionOperator.Null)
        : new Condition(column, ConditionOperator.Equal) { Values = [value] };

    static Paging? Paging(PagingInfo? info) =>
        info is null || (info.Count == 0 && info.PageNumber <= 1 && string.IsNullOrEmpty(info.PagingCookie) && !info.ReturnTotalRecordCount)
            ? null
            : new Paging(info.Count, Math.Max(info.PageNumber, 1), string.IsNullOrEmpty(info.PagingCookie) ? null : info.PagingCookie, info.ReturnTotalRecordCount);

    static bool Aggregates(LinkEntity link) => Aggregates(Selections.Read(link.Columns)) || link.LinkEntities.Any(Aggregates);

    static bool Aggregates(Selection selection) => selection.Picks.Any(pick => pick.GroupBy || pick.Aggregate != XrmAggregateType.None);
}
