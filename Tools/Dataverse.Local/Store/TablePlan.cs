using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;
using Dataverse.Local.Store.Schema;
using Dataverse.Local.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SQLitePCL;

namespace Dataverse.Local.Store;

/// <summary>The prepared statements of one table, one for each set of columns that was asked for.</summary>
internal sealed class TablePlan : IDisposable
{
    public const string Version = "versionnumber";

    private readonly sqlite3 database;
    private readonly StoredColumn[] columns;
    private readonly Dictionary<string, int> positions;
    private readonly ColumnMask mask;
    private readonly Dictionary<ulong[], WriteStatement> inserts;
    private readonly Dictionary<ulong[], WriteStatement> updates;
    private readonly Dictionary<ulong[], ReadStatement> reads;
    private readonly StatementCache others;

    public TablePlan(sqlite3 database, Table table)
    {
        this.database = database;
        Table = table;
        columns = [.. table.Columns.Values.Where(column => column.IsStored).Select(column => StoredColumn.Of(table, column))];
        positions = new Dictionary<string, int>(columns.Length);
        for (var position = 0; position < columns.Length; position++)
            positions.Add(columns[position].Name, position);
        HasVersion = table.Has(Version);
        mask = new ColumnMask(columns.Length);
        inserts = new(mask);
        updates = new(mask);
        reads = new(mask);
        others = new StatementCache(database);
    }

    public Table Table { get; }
    public bool HasVersion { get; }

    public StoredColumn this[int position] => columns[position];

    public Statement Exists => others[$"SELECT 1 FROM {TableName} WHERE {IdName} = ?1"];

    public Statement Delete => others[$"DELETE FROM {TableName} WHERE {IdName} = ?1"];

    private string TableName => Sql.Name(Table.LogicalName);
    private string IdName => Sql.Name(Table.PrimaryId);

    /// <summary>The position of a column that is written; -1 for the id and the version, which the store sets itself.</summary>
    public int Position(string name)
    {
        var position = Require(name);
        return columns[position].IsWritable ? position : -1;
    }

    /// <summary>The position of a stored column; a fault when the table has none of that name.</summary>
    public int Require(string name)
    {
        if (positions.TryGetValue(name, out var position))
            return position;
        throw Table.Columns.TryGetValue(name, out var column)
            ? ColumnFault.NotStored(Table.LogicalName, column)
            : ColumnFault.Unknown(Table.LogicalName, name);
    }

    public WriteStatement Insert(AttributeCollection values)
    {
        RefuseView();
        Mark(values, nulls: false);
        if (!inserts.TryGetValue(mask.Bits, out var insert))
            inserts[(ulong[])mask.Bits.Clone()] = insert = WriteSql.Insert(database, this, columns, mask.Bits);
        return insert;
    }

    public WriteStatement Update(AttributeCollection values)
    {
        RefuseView();
        Mark(values, nulls: true);
        if (!updates.TryGetValue(mask.Bits, out var update))
            updates[(ulong[])mask.Bits.Clone()] = update = WriteSql.Update(database, this, columns, mask.Bits);
        return update;
    }

    /// <summary>Columns that are not stored in the table are left for the caller to find.</summary>
    public ReadStatement Read(ColumnSet? wanted)
    {
        mask.Clear();
        if (wanted is null || wanted.AllColumns)
        {
            for (var position = 0; position < columns.Length; position++)
                mask.Add(position);
        }
        else
        {
            foreach (var name in wanted.Columns)
            {
                if (positions.TryGetValue(name, out var position))
                    mask.Add(position);
                else if (!Table.Has(name))
                    throw ColumnFault.Unknown(Table.LogicalName, name);
            }
        }

        if (!reads.TryGetValue(mask.Bits, out var read))
            reads[(ulong[])mask.Bits.Clone()] = read = ReadSql.ById(database, this, columns, mask.Bits);
        return read;
    }

    /// <summary>Finds the id by the values of an alternate key, which are bound in the order of its columns.</summary>
    public Statement Find(AlternateKey key) =>
        others[$"SELECT {IdName} FROM {TableName} WHERE {string.Join(" AND ", key.Columns.Select((column, index) => $"{Sql.Name(column)} = ?{index + 1}"))}"];

    /// <summary>The fault for a write that SQLite refused because the row, or its key, is there already.</summary>
    public Exception Explain(SqliteException failure, Guid id)
    {
        if (failure.SqliteErrorCode != raw.SQLITE_CONSTRAINT)
            return failure;
        foreach (var key in Table.Keys)
        {
            var columnsOfKey = string.Join(", ", key.Columns.Select(column => $"{Table.LogicalName}.{column}"));
            if (failure.Message.Contains($"failed: {columnsOfKey}'", StringComparison.Ordinal))
                return RowFault.DuplicateKey(Table.LogicalName, key);
        }

        return failure.Message.Contains($"failed: {Table.LogicalName}.{Table.PrimaryId}'", StringComparison.Ordinal)
            ? RowFault.Duplicate(Table.LogicalName, id)
            : RowFault.DuplicateLink(Table.LogicalName);
    }

    public void Dispose()
    {
        foreach (var statement in inserts.Values.Concat(updates.Values))
            statement.Dispose();
        foreach (var statement in reads.Values)
            statement.Dispose();
        others.Dispose();
    }

    private void Mark(AttributeCollection values, bool nulls)
    {
        mask.Clear();
        foreach (var (name, value) in values)
        {
            var position = Position(name);
            if (position >= 0 && (nulls || value is not null))
                mask.Add(position);
        }
    }

    private void RefuseView()
    {
        if (Table.LogicalName == ActivityView.Table)
            throw Fault.NotSupported("writing to 'activitypointer'; write the task, phone call or other activity itself");
    }
}
