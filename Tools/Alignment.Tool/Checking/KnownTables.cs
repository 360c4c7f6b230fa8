using Alignment.Tool.Source;
using Dataverse.Local.Metadata;

namespace Alignment.Tool.Checking;

/// <summary>Which columns a table has once the solution is imported: the platform's and those of the tree.</summary>
public sealed class KnownTables(SolutionSource source, IReadOnlyDictionary<string, Table> platform)
{
    public bool Has(string table) => source.Table(table) is { IsShell: false } || platform.ContainsKey(table);

    public bool Has(string table, string column) => TypeOf(table, column) is not null;

    /// <summary>Null when there is no such column.</summary>
    public ColumnType? TypeOf(string table, string column)
    {
        if (column == "versionnumber")
            return ColumnType.BigInt;
        var own = source.Table(table)?.Columns.FirstOrDefault(each => each.LogicalName == column);
        return own is not null
            ? ColumnTypes.Parse(own.Type)
            : platform.TryGetValue(table, out var known) && known.Columns.TryGetValue(column, out var stock) ? stock.Type : null;
    }

    /// <summary>Logical names of everything that can be written on an existing row.</summary>
    public IEnumerable<string> Updatable(string table) =>
    [
        .. platform.TryGetValue(table, out var known) ? known.Columns.Values.Where(column => column.ValidForUpdate).Select(column => column.LogicalName) : [],
        .. source.Table(table)?.Columns.Where(column => column.ValidForUpdate).Select(column => column.LogicalName) ?? [],
    ];

    public string? PrimaryId(string table) => platform.TryGetValue(table, out var known) ? known.PrimaryId : Has(table) ? table + "id" : null;

    /// <summary>The schema name in its right case, of a name in any case; null when unknown.</summary>
    public string? SchemaName(string name) =>
        source.Tables.FirstOrDefault(table => table.LogicalName.Equals(name, StringComparison.OrdinalIgnoreCase))?.SchemaName
        ?? (platform.TryGetValue(name.ToLowerInvariant(), out var known) ? known.SchemaName : null);

    public bool IsOrganizationOwned(string name) =>
        source.Table(name.ToLowerInvariant())?.Info?.Text("OwnershipTypeMask") == "OrgOwned"
        || (platform.TryGetValue(name.ToLowerInvariant(), out var known) && known.Ownership == Ownership.OrganizationOwned);

    public bool HasRelationship(string name) =>
        source.Relationships.Any(relationship => relationship.Name == name)
        || platform.Values.Any(table => table.Parents.Any(parent => parent.SchemaName == name));
}
