using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>What an aggregate query may ask of a column.</summary>
static class AggregateRules
{
    public static void Check(Source source, Column column, Pick pick)
    {
        var aggregates = pick.Aggregate != XrmAggregateType.None;
        if (pick.CountChildren)
            throw QueryErrors.Fault(QueryErrors.InvalidAggregate, $"The column '{pick.Column}' has a rowaggregate, which counts for single rows; an aggregate query can't return it.");
        if (string.IsNullOrEmpty(pick.Alias))
            throw QueryErrors.Fault(QueryErrors.InvalidAlias, $"The column '{pick.Column}' of the aggregate query has no alias; give it one.");
        if (aggregates && pick.GroupBy)
            throw QueryErrors.Fault(QueryErrors.GroupByAndAggregate, $"The column '{pick.Column}' is both grouped and summed up; use two attributes with two aliases.");
        if (!aggregates && !pick.GroupBy)
            throw QueryErrors.Fault(QueryErrors.AttributeWithAggregate, $"The column '{pick.Column}' of {source.Title} is neither grouped nor summed up; an aggregate query can't return it.");
        if (pick.DateGrouping != XrmDateTimeGrouping.None && (column.Type != ColumnType.DateTime || !pick.GroupBy))
            throw QueryErrors.Fault(QueryErrors.InvalidDateGrouping, $"The column '{pick.Column}' has a dategrouping; only a date column with groupby can have one.");
        if (aggregates && !Fits(pick.Aggregate, column.Type))
        {
            throw QueryErrors.Fault(QueryErrors.InvalidAggregateAttribute,
                $"The aggregate '{pick.Aggregate}' can't be used on '{pick.Column}', which is of type {column.Type}.");
        }
    }

    static bool Fits(XrmAggregateType aggregate, ColumnType type) => aggregate switch
    {
        XrmAggregateType.Count or XrmAggregateType.CountColumn => true,
        XrmAggregateType.Min or XrmAggregateType.Max => type is ColumnType.DateTime || IsNumber(type),
        _ => IsNumber(type),
    };

    static bool IsNumber(ColumnType type) =>
        type is ColumnType.Integer or ColumnType.BigInt or ColumnType.Decimal or ColumnType.Double or ColumnType.Money;
}
