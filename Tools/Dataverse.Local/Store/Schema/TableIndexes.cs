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
}
