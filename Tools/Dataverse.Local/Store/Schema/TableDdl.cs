using Dataverse.Local.Metadata;
using Dataverse.Local.Store.Sqlite;

namespace Dataverse.Local.Store.Schema;

/// <summary>The SQL of one table, as README.md lays values out.</summary>
internal static class TableDdl
{
    /// <summary>Every column the SQLite table has, with its declaration.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Columns(Table table)
    {
        foreach (var column in table.Columns.Values.Where(column => column.IsStored))
        {
            var key = column.LogicalName == table.PrimaryId ? " NOT NULL PRIMARY KEY" : "";
            yield return new(column.LogicalName, Sql.Name(column.LogicalName) + Type(table, column) + key);
            if (column.IsPolymorphic)
                yield return new(column.LogicalName + "$type", Sql.TypeOf(column.LogicalName) + " TEXT COLLATE NOCASE");
        }
    }

    public static string Create(Table table) =>
        $"CREATE TABLE {Sql.Name(table.LogicalName)} ({string.Join(", ", Columns(table).Select(column => column.Value))})";

    /// <summary>Types whose values lie alike may take each other's place.</summary>
    public static string Affinity(Column column) => column.Type switch
    {
        ColumnType.Uniqueidentifier or ColumnType.File or ColumnType.Image => "BLOB",
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => "BLOB",
        ColumnType.String or ColumnType.Memo or ColumnType.EntityName or ColumnType.MultiSelectPicklist => "TEXT COLLATE NOCASE",
        ColumnType.Double => "REAL",
        _ => "INTEGER",
    };

    private static string Type(Table table, Column column)
    {
        var type = " " + Affinity(column);
        // The kind of an activity is the same for every row of its table.
        return table.IsActivity && column.LogicalName == "activitytypecode"
            ? $"{type} DEFAULT {Sql.Text(table.LogicalName)}"
            : type;
    }
}
