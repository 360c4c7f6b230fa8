using Dataverse.Local.Metadata;
using Dataverse.Local.Store.Sqlite;

namespace Dataverse.Local.Store.Schema;

/// <summary>The indexes of a table beside its primary key.</summary>
internal static class IndexDdl
{
    // Everybody's row points at these; an index would cost every write and narrow nothing down.
    private static readonly HashSet<string> Common =
    [
        "createdby", "createdonbehalfby", "modifiedby", "modifiedonbehalfby", "owningbusinessunit", "owningteam", "owninguser",
        "transactioncurrencyid", "organizationid", "slaid", "slainvokedid",
    ];

    /// <summary>Index name to its SQL.</summary>
    public static Dictionary<string, string> For(Table table, Catalog catalog)
    {
        var indexes = new Dictionary<string, string>();
        foreach (var column in table.Columns.Values.Where(column => column.IsStored && column.IsLookup))
        {
            if (!Common.Contains(column.LogicalName))
                Add(indexes, table, $"ix_{table.LogicalName}_{column.LogicalName}", "INDEX", [column.LogicalName]);
        }

        foreach (var key in table.Keys)
            Add(indexes, table, $"key_{table.LogicalName}_{key.Name}", "UNIQUE INDEX", key.Columns);

        foreach (var link in catalog.ManyToMany.Where(link => link.IntersectTable == table.LogicalName && table.IsIntersect))
        {
            Add(indexes, table, $"pair_{table.LogicalName}", "UNIQUE INDEX", [link.Column1, link.Column2]);
            Add(indexes, table, $"back_{table.LogicalName}", "INDEX", [link.Column2]);
        }

        return indexes;
    }

    /// <summary>Rows without a value are left out: they violate no key and are not looked for.</summary>
    private static void Add(
        Dictionary<string, string> indexes, Table table, string name, string kind, IReadOnlyList<string> columns)
    {
        var names = columns.Select(Sql.Name).ToList();
        indexes[name] =
            $"CREATE {kind} {Sql.Name(name)} ON {Sql.Name(table.LogicalName)} ({string.Join(", ", names)}) WHERE {string.Join(" AND ", names.Select(column => column + " IS NOT NULL"))}";
    }
}
