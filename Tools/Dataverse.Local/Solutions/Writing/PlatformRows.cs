using Dataverse.Local.Store;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Solutions.Writing;

/// <summary>Reads rows of the platform's own tables by a plain column, without queries, security or formatting.</summary>
internal sealed class PlatformRows(SqliteStore store)
{
    private readonly Rows rows = new(store);

    public Rows Rows => rows;

    public bool Has(string table) => store.Catalog.TryTable(table, out _);

    public bool Exists(string table, Guid id) => Has(table) && rows.Exists(table, id);

    public Entity? Read(string table, Guid id, params string[] columns) =>
        rows.Read(table, id, columns.Length == 0 ? null : new ColumnSet(columns));

    /// <param name="value">A text, a number or a guid.</param>
    public IReadOnlyList<Guid> Where(string table, string column, object value)
    {
        if (!store.Catalog.TryTable(table, out var found))
            return [];
        var command = store.Command($"SELECT \"{found.PrimaryId}\" FROM \"{table}\" WHERE \"{column}\" = $value");
        if (command.Parameters.Count == 0)
            command.Parameters.Add(new SqliteParameter("$value", null));
        command.Parameters[0].Value = value is Guid id ? id.ToByteArray() : value;
        return Ids(command);
    }

    public IReadOnlyList<Entity> All(string table, params string[] columns)
    {
        if (!store.Catalog.TryTable(table, out var found))
            return [];
        var command = store.Command($"SELECT \"{found.PrimaryId}\" FROM \"{table}\"");
        return [.. Ids(command).Select(id => Read(table, id, columns)).OfType<Entity>()];
    }

    /// <summary>The store keeps its commands: they are not disposed of here.</summary>
    private static List<Guid> Ids(SqliteCommand command)
    {
        var ids = new List<Guid>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
            ids.Add(new Guid((byte[])reader.GetValue(0)));
        return ids;
    }
}
