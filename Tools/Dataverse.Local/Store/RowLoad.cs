using System.Globalization;
using Dataverse.Local.Metadata;
using Dataverse.Local.Store.Schema;
using Dataverse.Local.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Store;

/// <summary>Writes many new rows of one table; indexes that are no keys are made at the end, when that is faster.</summary>
internal sealed class RowLoad(SqliteStore store, SqliteConnection connection, Table table)
{
    /// <summary>From so many rows on it is faster to sort an index at the end than to keep it while rows come in.</summary>
    private const int Many = 20_000;

    private readonly Rows rows = new(store);

    /// <returns>How many rows there were.</returns>
    public long Run(IEnumerable<Entity> entities)
    {
        var before = Count();
        var count = 0L;
        IReadOnlyList<string> dropped = [];
        foreach (var entity in entities)
        {
            if (count == Many && before <= Many)
                dropped = DropIndexes();
            rows.Insert(table.LogicalName, entity.Id == Guid.Empty ? Guid.CreateVersion7() : entity.Id, entity.Attributes);
            count++;
        }

        foreach (var sql in dropped)
            StoreFile.Execute(connection, sql);
        if (count > Many)
            TableIndexes.Weigh(connection, table.LogicalName);
        return count;
    }

    /// <summary>The SQL that makes them again. Keys stay: a row that violates one is refused where it stands.</summary>
    private List<string> DropIndexes()
    {
        var indexes = TableIndexes.Of(connection, table.LogicalName).Where(index => !index.Value.StartsWith("CREATE UNIQUE", StringComparison.Ordinal)).ToList();
        foreach (var index in indexes)
            StoreFile.Execute(connection, $"DROP INDEX {Sql.Name(index.Key)}");
        return [.. indexes.Select(index => index.Value)];
    }

    private long Count()
    {
        using var statement = new Statement(connection.Handle!, string.Create(CultureInfo.InvariantCulture, $"SELECT count(*) FROM (SELECT 1 FROM {Sql.Name(table.LogicalName)} LIMIT {Many + 1})"));
        statement.Step();
        return statement.Long(0);
    }
}
