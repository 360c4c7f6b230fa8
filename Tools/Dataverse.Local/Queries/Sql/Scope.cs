using System.Globalization;
using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Tree;

namespace Dataverse.Local.Queries.Sql;

/// <summary>The tables whose columns may be named at one place of a query: those of the statement and of the ones around it.</summary>
sealed class Scope(SqlContext context, Scope? outer = null)
{
    readonly List<Source> sources = [];

    public IReadOnlyList<Source> Sources => sources;

    public Source Add(Table table)
    {
        var source = new Source(table, context.NextSource(), null, false);
        sources.Add(source);
        return source;
    }

    public Source Add(Link link, Source? sameRow = null)
    {
        var table = context.Table(link.Table);
        var number = context.NextLink();
        var alias = link.Alias ?? string.Create(CultureInfo.InvariantCulture, $"{table.LogicalName}{number}");
        if (ByAlias(alias) is not null)
            throw QueryErrors.Fault(QueryErrors.DuplicateAlias, $"The alias '{alias}' is used twice; give each link-entity its own.");
        var source = new Source(table, context.NextSource(), alias, link.Alias is not null) { SameRow = sameRow };
        sources.Add(source);
        return source;
    }

    /// <summary>By alias; by table name only when one table of that name takes part and has no alias of its own.</summary>
    public Source Find(string entity)
    {
        if (ByAlias(entity) is { } found)
            return found;
        var named = sources.Where(source => source.Table.LogicalName == entity && !source.NamedByCaller).ToList();
        return named.Count switch
        {
            1 => named[0],
            0 when outer is not null => outer.Find(entity),
            0 => throw QueryErrors.Fault(QueryErrors.AliasDoesNotExist, $"No link-entity has the alias '{entity}'; the query has {Known()}."),
            _ => throw QueryErrors.Fault(QueryErrors.NoAlias, $"The table '{entity}' takes part {named.Count} times; give its link-entities aliases and name one of them."),
        };
    }

    Source? ByAlias(string alias)
    {
        foreach (var source in sources)
        {
            if (string.Equals(source.Alias, alias, StringComparison.OrdinalIgnoreCase))
                return source;
        }
        return outer?.ByAlias(alias);
    }

    string Known() => string.Join(", ", sources.Select(source => $"'{source.Alias ?? source.Table.LogicalName}'"));
}
