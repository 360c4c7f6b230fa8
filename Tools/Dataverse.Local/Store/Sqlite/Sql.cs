namespace Dataverse.Local.Store.Sqlite;

/// <summary>Small words of SQL.</summary>
public static class Sql
{
    /// <summary>A table or column name as an identifier.</summary>
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static string Text(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The column that says which table a polymorphic lookup points at.</summary>
    public static string TypeOf(string lookup) => Name(lookup + "$type");
}
