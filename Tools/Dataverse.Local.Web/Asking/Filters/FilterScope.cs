using Dataverse.Local.Metadata;
using Dataverse.Local.Web.Faults;
using Dataverse.Local.Web.Names;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Web.Asking.Filters;

/// <summary>The table whose properties a filter or an order names, and the links that its paths need.</summary>
/// <param name="links">Where links of this table are put.</param>
/// <param name="variable">The variable of any or all; null at the root.</param>
/// <param name="alias">The link that this table is; null where conditions need not name it.</param>
internal sealed class FilterScope(ApiModel model, TableModel table, DataCollection<LinkEntity> links, string? variable, string? alias)
{
    private readonly Dictionary<string, FilterScope> related = new(StringComparer.Ordinal);

    public ApiModel Model => model;
    public TableModel Table => table;
    public string? Alias => alias;

    /// <summary>The table and column that a path means.</summary>
    /// <param name="path">Ends in a property.</param>
    /// <param name="byColumn">Whether a lookup may be named as its column is.</param>
    public (FilterScope Scope, Column Column) Find(string path, bool byColumn = false)
    {
        var (scope, name) = Walk(path);
        return byColumn && scope.Table.Table.Columns.TryGetValue(name, out var column) && column.IsStored
            ? (scope, column)
            : (scope, scope.Table.Property(name));
    }

    /// <summary>The table and collection that a path means.</summary>
    public (FilterScope Scope, ToMany Many) FindMany(string path)
    {
        var (scope, name) = Walk(path);
        return (scope, scope.Table.FindToMany(name) ?? throw ApiFault.NoProperty(name, scope.Table.Name));
    }

    private (FilterScope Scope, string Name) Walk(string path)
    {
        var steps = path.Split('/');
        if (variable is not null)
        {
            if (steps.Length < 2 || steps[0] != variable)
                throw ApiFault.Request($"'{path}' in $filter stands inside any or all and must begin with '{variable}/'.");
            steps = steps[1..];
        }

        var scope = this;
        foreach (var step in steps[..^1])
            scope = scope.Through(step);
        return (scope, steps[^1]);
    }

    private FilterScope Through(string navigation)
    {
        if (related.TryGetValue(navigation, out var known))
            return known;
        var one = table.FindToOne(navigation) ?? throw ApiFault.NoProperty(navigation, table.Name);
        var target = model.Table(one.Target ?? one.Column.Targets[0]);
        var link = new LinkEntity(table.Name, target.Name, one.Column.LogicalName, target.Table.PrimaryId, JoinOperator.LeftOuter)
        {
            EntityAlias = $"{alias ?? "via"}_{navigation}",
        };
        links.Add(link);
        return related[navigation] = new FilterScope(model, target, link.LinkEntities, null, link.EntityAlias);
    }
}
