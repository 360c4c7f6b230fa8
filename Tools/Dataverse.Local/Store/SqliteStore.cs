using System.Text.Json;
using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;
using Dataverse.Local.Store.Persistence;
using Dataverse.Local.Store.Schema;
using Dataverse.Local.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using SQLitePCL;

namespace Dataverse.Local.Store;

/// <summary>
/// Tables and rows in one SQLite database, a file or in memory. One connection, for one thread at a time;
/// a file belongs to one process at a time.
/// </summary>
public sealed class SqliteStore : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly CommandCache commands;
    private readonly Dictionary<string, TablePlan> plans = [];
    private StoreTransaction? transaction;
    private long undone;

    private SqliteStore(SqliteConnection connection)
    {
        this.connection = connection;
        commands = new CommandCache(connection);
        Statements = new StatementCache(connection.Handle!);
        Versions = new VersionCounter(Statements);
        Catalog = new Catalog();
    }

    /// <summary>The metadata as it is now; inside a transaction that changed it, already the new one.</summary>
    public Catalog Catalog { get; private set; }

    public bool InTransaction => transaction is not null;

    /// <summary>Differs when rows may differ: how many were written, and how often writes were undone.</summary>
    internal (long Writes, long Undone) WriteState => (raw.sqlite3_total_changes(connection.Handle), undone);

    /// <summary>What holds statements of this connection elsewhere; it goes before the connection does.</summary>
    internal List<IDisposable> Dependents { get; } = [];
    internal StatementCache Statements { get; }
    internal VersionCounter Versions { get; }

    /// <summary>Opens the store in the file, making it when there is none; without a file, an empty one in memory.</summary>
    /// <exception cref="StoreException">The file is locked, damaged, not ours, or cannot be written.</exception>
    public static SqliteStore Open(string? file = null)
    {
        var store = new SqliteStore(StoreFile.Open(file));
        try
        {
            if (file is null)
                MemoryTemplate.CopyTo(store.connection);
            store.Load();
            return store;
        }
        catch (Exception failure) when (failure is SqliteException or JsonException)
        {
            store.Dispose();
            throw new StoreException($"The store '{file}' is damaged ({failure.Message}). Delete it, or bring back a copy.", failure);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Starts a transaction; the store has one at a time.</summary>
    /// <exception cref="InvalidOperationException">One is open. Take a savepoint of it instead.</exception>
    public StoreTransaction Begin()
    {
        if (transaction is not null)
            throw new InvalidOperationException("A transaction is open already. Take a savepoint of it instead.");
        Statements.Run("BEGIN IMMEDIATE");
        return transaction = new StoreTransaction(this);
    }

    /// <summary>
    /// A command for the SQL, prepared and kept: the same text gives the same command, with the parameters it had.
    /// Set their values, do not dispose it, and close its reader before the same text is asked for again.
    /// </summary>
    public SqliteCommand Command(string sql) => commands[sql];

    /// <summary>Makes the tables fit the metadata and keeps the metadata, within the open transaction.</summary>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public void Apply(Catalog next)
    {
        if (transaction is null)
            throw new InvalidOperationException("Metadata changes in a transaction. Begin one first.");
        SchemaChange.Run(connection, Catalog, next, everything: false);
        CatalogFile.Save(Statements, next);
        Catalog = next;
    }

    /// <summary>
    /// Writes many new rows of one table as they are: nothing is filled in but versionnumber, no plug-in runs, no lookup is
    /// checked. All of them or none, in the open transaction or in one of its own.
    /// </summary>
    /// <param name="table">Logical name.</param>
    /// <param name="rows">Read once, one after the other; a row without an id gets a new one.</param>
    /// <returns>How many rows there were.</returns>
    /// <exception cref="System.ServiceModel.FaultException{TDetail}">As of <see cref="Rows.Insert"/>.</exception>
    public long Load(string table, IEnumerable<Entity> rows)
    {
        var load = new RowLoad(this, connection, Plan(table).Table);
        if (transaction is not null)
            return load.Run(rows);
        using var change = Begin();
        var count = load.Run(rows);
        change.Commit();
        return count;
    }

    /// <summary>
    /// Adds an index that metadata does not ask for, as the platform adds them by itself where queries need them. It stays
    /// with the file, through imports too, until one of its columns goes. What is there already is left as it is.
    /// </summary>
    /// <param name="table">Logical name.</param>
    /// <param name="columns">Logical names, in the order in which queries narrow down by them.</param>
    /// <exception cref="System.ServiceModel.FaultException{TDetail}">The table or a column is unknown, or a column is not stored.</exception>
    public void AddIndex(string table, params IReadOnlyList<string> columns)
    {
        ArgumentOutOfRangeException.ThrowIfZero(columns.Count);
        var plan = Plan(table);
        foreach (var column in columns)
            plan.Require(column);
        StoreFile.Execute(connection, AddedIndex.Create(table, columns));
        TableIndexes.Weigh(connection, table);
    }

    public void Dispose()
    {
        transaction?.Dispose();
        Dependents.ForEach(dependent => dependent.Dispose());
        foreach (var plan in plans.Values)
            plan.Dispose();
        commands.Dispose();
        Statements.Dispose();
        connection.Dispose();
    }

    /// <summary>An empty store in memory made from nothing: the template of the others.</summary>
    internal static SqliteConnection OpenTemplate()
    {
        var store = new SqliteStore(StoreFile.Open(null));
        store.Load();
        store.Statements.Dispose();
        return store.connection;
    }

    internal TablePlan Plan(string table)
    {
        if (!Catalog.TryTable(table, out var metadata))
            throw RowFault.UnknownTable(table);
        if (plans.TryGetValue(table, out var plan))
        {
            if (ReferenceEquals(plan.Table, metadata))
                return plan;
            plan.Dispose();
        }

        return plans[table] = new TablePlan(connection.Handle!, metadata);
    }

    internal void Commit()
    {
        Statements.Run("COMMIT");
        transaction = null;
    }

    internal void Rollback(Catalog before)
    {
        transaction = null;
        // SQLite may have rolled back by itself, when the disk is full for instance.
        if (raw.sqlite3_get_autocommit(connection.Handle) == 0)
            Statements.Run("ROLLBACK");
        Return(before);
    }

    internal void Undo(string savepoint, Catalog before)
    {
        Statements.Run($"ROLLBACK TO {savepoint}");
        Statements.Run($"RELEASE {savepoint}");
        Return(before);
    }

    private void Return(Catalog before)
    {
        undone++;
        Catalog = before;
        Versions.ReserveAgain();
    }

    private void Load()
    {
        StoreFile.Execute(connection, CatalogFile.Table);
        var stored = CatalogFile.Load(Statements);
        Versions.Load();
        if (stored is { IsCurrent: true })
        {
            Catalog = stored.Catalog;
            return;
        }

        // New, or written by another build whose out-of-the-box tables may differ.
        using var change = Begin();
        var next = stored?.Catalog ?? OutOfTheBox.Catalog();
        SchemaChange.Run(connection, Catalog, next, everything: true);
        CatalogFile.Save(Statements, next);
        change.Commit();
        Catalog = next;
    }
}
