using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Dataverse.Local.Store.Sqlite;

/// <summary>Opens the SQLite file of a store, and says plainly why when it cannot.</summary>
internal static class StoreFile
{
    // "DvLo" marks our files, so that nobody's other database is taken for a store.
    private const int ApplicationId = 0x44764c6f;

    /// <summary>
    /// Tuned for many small transactions of one process, safe against a killed process. What is mapped is read without asking
    /// the system for every page: SQLite maps two gigabytes at most, the cache serves the rest.
    /// </summary>
    private static readonly string[] Settings =
    [
        "PRAGMA locking_mode=EXCLUSIVE",
        "PRAGMA journal_mode=WAL",
        "PRAGMA synchronous=NORMAL",
        "PRAGMA wal_autocheckpoint=16000",
        "PRAGMA cache_size=-262144",
        "PRAGMA mmap_size=2147418112",
        "PRAGMA temp_store=MEMORY",
    ];

    public static SqliteConnection Open(string? file)
    {
        var connection = new SqliteConnection(ConnectionString(file));
        try
        {
            connection.Open();
            raw.sqlite3_extended_result_codes(connection.Handle, 1);
            raw.sqlite3_busy_timeout(connection.Handle, 0);
            if (file is not null)
                Claim(connection, file);
            return connection;
        }
        catch (Exception failure)
        {
            connection.Dispose();
            if (failure is SqliteException sqlite)
                throw Explain(sqlite, file!);
            throw;
        }
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var statement = new Statement(connection.Handle!, sql);
        while (statement.Step())
        {
            // A pragma answers with its new value, which nobody needs.
        }
    }

    private static string ConnectionString(string? file)
    {
        if (file is not null && Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
            Directory.CreateDirectory(folder);
        return new SqliteConnectionStringBuilder
        {
            DataSource = file ?? ":memory:",
            Pooling = false,
            DefaultTimeout = 1,
        }.ConnectionString;
    }

    /// <summary>Checks whose file it is before anything is written, then locks it for this process.</summary>
    private static void Claim(SqliteConnection connection, string file)
    {
        var application = Number(connection, "PRAGMA application_id");
        if (application != ApplicationId && (application != 0 || Number(connection, "SELECT count(*) FROM sqlite_master") != 0))
            throw new StoreException($"'{file}' is a SQLite database of another program. Name another file.");

        foreach (var setting in Settings)
            Execute(connection, setting);
        Execute(connection, "BEGIN IMMEDIATE");
        if (application != ApplicationId)
            Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id={ApplicationId}"));
        Execute(connection, "COMMIT");
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var statement = new Statement(connection.Handle!, sql);
        statement.Step();
        return statement.Long(0);
    }

    private static StoreException Explain(SqliteException failure, string file) => (failure.SqliteErrorCode & 0xff) switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED =>
            new($"The store '{file}' is in use by another process. Stop that one, or name another file.", failure),
        raw.SQLITE_NOTADB =>
            new($"'{file}' is not a store of Dataverse.Local. Name another file.", failure),
        raw.SQLITE_CORRUPT =>
            new($"The store '{file}' is damaged. Delete it, or bring back a copy.", failure),
        raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY or raw.SQLITE_PERM =>
            new($"The store '{file}' cannot be opened for writing. Check the path and its permissions.", failure),
        _ => new($"The store '{file}' cannot be opened: {failure.Message}", failure),
    };
}
