using Dataverse.Local.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Dataverse.Local.Store.Schema;

/// <summary>The indexes that a table of SQLite has at this moment, beside that of its primary key.</summary>
internal static class TableIndexes
{
    /// <summary>Index name to its SQL.</summary>
    public static Dictionary<string, string> Of(SqliteConnection connection, string table)
    {
        using var statement = new Statement(connection.Handle!, "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ?1 AND sql IS NOT NULL");
        statement.Bind(1, table);
        var indexes = new Dictionary<string, string>();
        while (statement.Step())
            indexes.Add(statement.Text(0), statement.Text(1));
        return indexes;
    }

    /// <summary>
    /// Lets SQLite look at some rows, so that it knows which index narrows down how much: that of a reason which a fifth of
    /// all rows has is worse than that of the week they are from.
    /// </summary>
    public static void Weigh(SqliteConnection connection, string table)
    {
        StoreFile.Execute(connection, "PRAGMA analysis_limit=1000");
        StoreFile.Execute(connection, $"ANALYZE {Sql.Name(table)}");
    }
}
