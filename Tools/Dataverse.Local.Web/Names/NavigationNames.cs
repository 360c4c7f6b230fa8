using Dataverse.Local.Metadata;

namespace Dataverse.Local.Web.Names;

/// <summary>Navigation properties as the relationships name them.</summary>
internal static class NavigationNames
{
    public static IEnumerable<ToOne> ToOne(Table table)
    {
        foreach (var column in table.Columns.Values.Where(column => column.IsLookup && column.IsStored))
        {
            if (column.Type == ColumnType.Owner)
            {
                yield return new ToOne(column.LogicalName, column, null);
                continue;
            }

            var named = table.Parents.Where(parent => parent.ReferencingColumn == column.LogicalName).ToList();
            foreach (var parent in named)
                yield return new ToOne(parent.NavigationToParent, column, parent.ReferencedTable);

            // Lookups of the platform itself (createdby) come without a relationship in solution files.
            foreach (var target in column.Targets.Where(target => named.All(parent => parent.ReferencedTable != target)))
                yield return new ToOne(column.IsPolymorphic ? $"{column.LogicalName}_{target}" : column.LogicalName, column, target);
        }
    }

    /// <summary>The platform's own lookups with one target are also accepted by their column: opportunityid of a won opportunity's close.</summary>
    public static IEnumerable<ToOne> ByColumn(Table table) => table.Columns.Values
        .Where(column => column.IsLookup && column.IsStored && !column.IsPolymorphic && column.Solution is null)
        .Select(column => new ToOne(column.LogicalName, column, column.Targets[0]));

    public static IEnumerable<ToMany> ToMany(Table table, Catalog catalog, ILookup<string, ManyToOne> children)
    {
        foreach (var child in children[table.LogicalName])
            yield return new ToMany(child.NavigationToChildren, child.SchemaName, child.ReferencingTable, child.ReferencingColumn, null, false);
        foreach (var many in catalog.ManyToMany)
        {
            if (many.Table1 == table.LogicalName)
                yield return new ToMany(many.Navigation1, many.SchemaName, many.Table2, null, many, true);
            if (many.Table2 == table.LogicalName)
                yield return new ToMany(many.Navigation2, many.SchemaName, many.Table1, null, many, false);
        }
    }
}
