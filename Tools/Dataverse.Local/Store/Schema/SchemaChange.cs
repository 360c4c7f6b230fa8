using Dataverse.Local.Metadata;
using Dataverse.Local.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Dataverse.Local.Store.Schema;

/// <summary>Makes the tables of SQLite fit new metadata; rows stay.</summary>
internal sealed class SchemaChange
{
    private readonly SqliteConnection connection;
    private readonly Catalog current;
    private readonly Catalog next;

    private SchemaChange(SqliteConnection connection, Catalog current, Catalog next)
    {
        this.connection = connection;
        this.current = current;
        this.next = next;
    }

    /// <param name="everything">Look at every table, not only at those whose metadata is another object.</param>
    public static void Run(SqliteConnection connection, Catalog current, Catalog next, bool everything) =>
        new SchemaChange(connection, current, next).Run(everything);

    private void Run(bool everything)
    {
        var touched = next.Tables.Values.Where(table => everything || IsTouched(table)).ToList();
        var gone = current.Tables.Values.Where(table => !next.Tables.ContainsKey(table.LogicalName)).ToList();
        if (touched.Count == 0 && gone.Count == 0)
            return;

        Execute(ActivityView.Drop);
        foreach (var table in gone)
            Execute($"DROP TABLE IF EXISTS {Sql.Name(table.LogicalName)}");
        foreach (var table in touched.Where(table => table.LogicalName != ActivityView.Table))
            Fit(table);
        if (next.Tables.ContainsKey(ActivityView.Table))
            Execute(ActivityView.Create(next));
    }

    private bool IsTouched(Table table) =>
        !current.Tables.TryGetValue(table.LogicalName, out var known)
        || !ReferenceEquals(known, table)
        || (table.IsIntersect && !ReferenceEquals(current.ManyToMany, next.ManyToMany));

    private void Fit(Table table)
    {
        var indexes = IndexDdl.For(table, next);
        var present = Present(table);
        if (present.Count == 0)
        {
            Execute(TableDdl.Create(table));
        }
        else
        {
            var columns = TableDdl.Columns(table).Select(column => column.Key).ToHashSet();
            foreach (var index in Indexes(table).Where(index => indexes.GetValueOrDefault(index.Key) != index.Value && !AddedIndex.Stays(connection, index.Key, columns)))
                Execute($"DROP INDEX {Sql.Name(index.Key)}");
            FitColumns(table, present);
        }

        var made = Indexes(table);
        foreach (var index in indexes.Where(index => !made.ContainsKey(index.Key)))
            CreateIndex(table, index.Value);
    }

    private void FitColumns(Table table, HashSet<string> present)
    {
        var wanted = TableDdl.Columns(table).ToDictionary(column => column.Key, column => column.Value);
        foreach (var name in present.Where(name => !wanted.ContainsKey(name)))
            Execute($"ALTER TABLE {Sql.Name(table.LogicalName)} DROP COLUMN {Sql.Name(name)}");
        foreach (var (name, declaration) in wanted.Where(column => !present.Contains(column.Key)))
            Execute($"ALTER TABLE {Sql.Name(table.LogicalName)} ADD COLUMN {declaration}");

        if (!current.Tables.TryGetValue(table.LogicalName, out var before))
            return;
        foreach (var sql in ColumnChange.Between(before, table))
            Execute(sql);
    }

    private void CreateIndex(Table table, string sql)
    {
        try
        {
            Execute(sql);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            throw new InvalidOperationException(
                $"Rows of '{table.LogicalName}' have equal values in the columns of a key of this table. Make them different first.", failure);
        }
    }

    private Dictionary<string, string> Indexes(Table table) => TableIndexes.Of(connection, table.LogicalName);

    private HashSet<string> Present(Table table)
    {
        using var statement = new Statement(connection.Handle!, "SELECT name FROM pragma_table_info(?1)");
        statement.Bind(1, table.LogicalName);
        var names = new HashSet<string>();
        while (statement.Step())
            names.Add(statement.Text(0));
        return names;
    }

    private void Execute(string sql) => StoreFile.Execute(connection, sql);
}
