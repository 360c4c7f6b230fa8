using Dataverse.Local.Metadata;
using Dataverse.Local.Web.Addresses;
using Dataverse.Local.Web.Faults;
using Dataverse.Local.Web.Names;

namespace Dataverse.Local.Web.Asking;

/// <summary>Reads $select and $expand.</summary>
internal static class Selections
{
    private const int Deepest = 10;

    public static RowPlan Read(ApiModel model, TableModel table, QueryOptions options, int depth = 0)
    {
        if (depth > Deepest)
            throw ApiFault.Request($"$expand is nested more than {Deepest} levels deep.");
        var select = options["$select"];
        var columns = select is null or "*" ? table.Columns : Columns(table, select);
        return new RowPlan(table, columns, Expansions(model, table, options["$expand"], depth), select is not (null or "*"));
    }

    private static List<Column> Columns(TableModel table, string select)
    {
        var names = Lists.Split(select, ',');
        if (names.Count == 0)
            throw ApiFault.Request("$select names no column.");
        return [.. names.Select(table.Property).Distinct()];
    }

    private static List<Expansion> Expansions(ApiModel model, TableModel table, string? expand, int depth)
    {
        var expansions = new List<Expansion>();
        foreach (var item in Lists.Split(expand ?? "", ','))
        {
            var open = item.IndexOf('(', StringComparison.Ordinal);
            var name = open < 0 ? item : item[..open].Trim();
            if (open >= 0 && !item.EndsWith(')'))
                throw ApiFault.Request($"The expansion '{item}' opens a parenthesis that it does not close.");
            expansions.Add(One(model, table, name, QueryOptions.Inside(open < 0 ? "" : item[(open + 1)..^1]), depth));
        }

        return expansions;
    }

    private static Expansion One(ApiModel model, TableModel table, string name, QueryOptions options, int depth)
    {
        if (name.Contains('/', StringComparison.Ordinal))
            throw ApiFault.NotSupported($"the expansion path '{name}'; write it as nested $expand");
        if (table.FindToOne(name) is { } one)
        {
            options.Allow($"in the expansion of '{name}'", "$select", "$expand");
            if (one.Target is null && (options["$select"] ?? options["$expand"]) is not null)
                return new Expansion(one, null, Owner(model, one, options, depth), options);
            return new Expansion(one, null, Read(model, model.Table(one.Target ?? one.Column.Targets[0]), options, depth + 1), options);
        }

        if (table.FindToMany(name) is not { } many)
            throw ApiFault.NoProperty(name, table.Name);
        options.Allow($"in the expansion of '{name}'", "$select", "$expand", "$filter", "$orderby", "$top");
        return new Expansion(null, many, Read(model, model.Table(many.Table), options, depth + 1), options);
    }

    /// <summary>An owner is a user or a team; the columns named must be those of users.</summary>
    private static RowPlan Owner(ApiModel model, ToOne one, QueryOptions options, int depth) =>
        Read(model, model.Table(one.Column.Targets[0]), options, depth + 1);
}
