using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>Collects what a statement selects. A column asked for twice is read once.</summary>
sealed class SelectList(QueryCaller caller, bool distinct)
{
    readonly List<string> expressions = [];
    readonly Dictionary<string, int> ordinals = new(StringComparer.Ordinal);
    readonly List<Output> outputs = [];
    readonly HashSet<string> keys = new(StringComparer.Ordinal);

    public IReadOnlyList<Output> Outputs => outputs;

    public int Add(string expression)
    {
        if (ordinals.TryGetValue(expression, out var known))
            return known;
        expressions.Add(expression);
        return ordinals[expression] = expressions.Count - 1;
    }

    public int Add(Source source, string column) => Add(OrderWriter.Plain(source, column));

    public void Add(Source source, Selection selection)
    {
        if (selection.All)
        {
            foreach (var column in source.Table.Columns.Values)
            {
                if (column is { IsStored: true, ValidForRead: true })
                    Add(source, column, null);
            }
        }
        foreach (var pick in selection.Picks)
            Add(source, pick);
    }

    public void Add(Source source, Pick pick)
    {
        if (pick.GroupBy || pick.Aggregate != XrmAggregateType.None || pick.DateGrouping != XrmDateTimeGrouping.None)
            throw QueryErrors.Fault(QueryErrors.InvalidAggregate, $"The column '{pick.Column}' of {source.Title} is grouped or summed up, but the query is no aggregate; set aggregate='true' on <fetch>.");
        if (pick.CountChildren)
            AddChildren(source, source.Find(pick.Column), pick.Alias);
        else
            Add(source, source.Find(pick.Column), pick.Alias);
    }

    public void Add(Source source, Column column, string? alias)
    {
        var key = alias ?? (source.Alias is null ? column.LogicalName : $"{source.Alias}.{column.LogicalName}");
        if (!keys.Add(key))
        {
            if (alias is not null)
                throw QueryErrors.Fault(QueryErrors.DuplicateAlias, $"The alias '{alias}' is used twice; give each column its own.");
            return;
        }
        var ordinal = Place(source, column);
        outputs.Add(new Output(key, source, column, ordinal, alias is not null || source.Alias is not null));
    }

    void AddChildren(Source source, Column column, string? alias)
    {
        if (distinct || string.IsNullOrEmpty(alias))
            throw QueryErrors.Fault(QueryErrors.InvalidAlias, $"The rowaggregate of '{column.LogicalName}' needs an alias, and a query that is not distinct.");
        if (!keys.Add(alias))
            throw QueryErrors.Fault(QueryErrors.DuplicateAlias, $"The alias '{alias}' is used twice; give each column its own.");
        outputs.Add(new Output(alias, source, Children.Column, Add(Children.Count(source, column, caller)), true));
    }

    /// <summary>Money is shown with the symbol of its row's currency, so that has to come along.</summary>
    public void AddCurrencies()
    {
        foreach (var output in outputs)
        {
            if (output.Column.Type == ColumnType.Money && output.Source.Table.Has(Currencies.Column))
                output.CurrencyOrdinal = Place(output.Source, output.Source.Table.Columns[Currencies.Column]);
        }
    }

    public void Write(SqlText sql)
    {
        for (var index = 0; index < expressions.Count; index++)
        {
            if (index > 0)
                sql.Add(", ");
            sql.Add(expressions[index]);
        }
        if (expressions.Count == 0)
            sql.Add("1");
    }

    /// <summary>A polymorphic lookup takes two places: the id and, right after it, the target table.</summary>
    int Place(Source source, Column column)
    {
        var ordinal = Add(source, column.LogicalName);
        if (!column.IsPolymorphic)
            return ordinal;
        var type = Add(source, column.LogicalName + "$type");
        if (type == ordinal + 1)
            return ordinal;
        expressions.Add(OrderWriter.Plain(source, column.LogicalName));
        expressions.Add(OrderWriter.Plain(source, column.LogicalName + "$type"));
        return expressions.Count - 2;
    }
}
