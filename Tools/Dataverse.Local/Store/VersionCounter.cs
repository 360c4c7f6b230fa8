using Dataverse.Local.Store.Sqlite;

namespace Dataverse.Local.Store;

/// <summary>
/// One rising number for the whole store, stamped on every write. Only every ten-thousandth is written down:
/// after a restart the counter goes on above anything it can have given before.
/// </summary>
internal sealed class VersionCounter(StatementCache statements)
{
    private const int Block = 10_000;
    private const string Save =
        "INSERT INTO \"$store\"(name, value) VALUES ('version', ?1) ON CONFLICT(name) DO UPDATE SET value = ?1";

    private long last;
    private long reserved;

    public void Load()
    {
        var statement = statements["SELECT CAST(value AS INTEGER) FROM \"$store\" WHERE name = 'version'"];
        last = reserved = statement.Step() ? statement.Long(0) : 0;
        statement.Reset();
    }

    public long Next()
    {
        if (last >= reserved)
            Reserve();
        return ++last;
    }

    /// <summary>After a rollback the note of the reservation may be gone from the file, so it is made again.</summary>
    public void ReserveAgain() => reserved = last;

    private void Reserve()
    {
        reserved = last + Block;
        var statement = statements[Save];
        statement.Bind(1, reserved);
        statement.Run();
    }
}
