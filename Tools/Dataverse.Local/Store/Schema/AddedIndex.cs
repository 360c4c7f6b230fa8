using Dataverse.Local.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Dataverse.Local.Store.Schema;

/// <summary>An index beyond those that follow from metadata. Its name says so, that a change of metadata may leave it alone.</summary>
internal static class AddedIndex
{
    private const string Prefix = "added_";

    /// <summary>Rows without a value in the first column are left out: nobody looks for them by it.</summary>
    public static string Create(string table, IReadOnlyList<string> columns) =>
        $"CREATE INDEX IF NOT EXISTS {Sql.Name($"{Prefix}{table}_{string.Join("_", columns)}")} ON {Sql.Name(table)} ({string.Join(", ", columns.Select(Sql.Name))}) WHERE {Sql.Name(columns[0])} IS NOT NULL";

    /// <summary>Whether it is such an index and the table goes on having all of its columns.</summary>
    public static bool Stays(SqliteConnection connection, string index, IReadOnlySet<string> columns)
    {
        if (!index.StartsWith(Prefix, StringComparison.Ordinal))
            return false;
        using var statement = new Statement(connection.Handle!, "SELECT name FROM pragma_index_info(?1)");
        statement.Bind(1, index);
        while (statement.Step())
        {
            if (!columns.Contains(statement.Text(0)))
                return false;
        }

        return true;
    }
}
