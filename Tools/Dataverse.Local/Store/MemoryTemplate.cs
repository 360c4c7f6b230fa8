using Microsoft.Data.Sqlite;

namespace Dataverse.Local.Store;

/// <summary>
/// The out-of-the-box tables are created once per process and copied from then on: tests open many stores,
/// and some five hundred tables and indexes take a while.
/// </summary>
internal static class MemoryTemplate
{
    private static readonly Lock Gate = new();
    private static readonly Lazy<SqliteConnection> Template = new(SqliteStore.OpenTemplate);

    public static void CopyTo(SqliteConnection connection)
    {
        lock (Gate)
            Template.Value.BackupDatabase(connection);
    }
}
