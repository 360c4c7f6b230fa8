using Dataverse.Local.Metadata;

namespace Dataverse.Local.Queries.Sql;

/// <summary>rowaggregate CountChildren: how many rows the caller may read hang directly below a row.</summary>
static class Children
{
    const string Alias = "children";

    /// <summary>What the count looks like to those who read and format it.</summary>
    public static Column Column { get; } = new() { LogicalName = Alias, SchemaName = Alias, Type = ColumnType.Integer };

    public static string Count(Source source, Column column, QueryCaller caller)
    {
        if (column.LogicalName != source.Table.PrimaryId || Hierarchy.Of(source.Table) is not { } tree)
        {
            throw QueryErrors.Fault(QueryErrors.InvalidAggregateAttribute,
                $"The rowaggregate CountChildren can't be used on '{column.LogicalName}' of {source.Title}: it counts by the id of a table whose rows form a tree.");
        }
        var readable = caller.Access?.Invoke(source.Table, Alias) is { } condition ? $" AND ({condition})" : "";
        return $"(SELECT count(*) FROM \"{source.Table.LogicalName}\" AS {Alias} WHERE {Alias}.\"{tree.Parent.LogicalName}\" = {OrderWriter.Plain(source, source.Table.PrimaryId)}{readable})";
    }
}
