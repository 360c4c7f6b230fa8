using System.Globalization;
using System.Text;
using Dataverse.Local.Store.Sqlite;
using SQLitePCL;

namespace Dataverse.Local.Store;

/// <summary>The text of INSERT and UPDATE for a set of columns.</summary>
internal static class WriteSql
{
    public static WriteStatement Insert(sqlite3 database, TablePlan plan, StoredColumn[] columns, ulong[] mask)
    {
        var (names, parameters) = Columns(plan, columns, mask);
        names.Insert(0, Sql.Name(plan.Table.PrimaryId));
        var places = Enumerable.Range(1, names.Count).Select(Place);
        var sql = $"INSERT INTO {Sql.Name(plan.Table.LogicalName)} ({string.Join(", ", names)}) VALUES ({string.Join(", ", places)})";
        return new WriteStatement(new Statement(database, sql), parameters);
    }

    public static WriteStatement Update(sqlite3 database, TablePlan plan, StoredColumn[] columns, ulong[] mask)
    {
        var (names, parameters) = Columns(plan, columns, mask);
        var id = Sql.Name(plan.Table.PrimaryId);
        // Without a column there is nothing to set, but whether the row is there still counts.
        if (names.Count == 0)
            names.Add(id);
        var sql = new StringBuilder($"UPDATE {Sql.Name(plan.Table.LogicalName)} SET ");
        for (var index = 0; index < names.Count; index++)
            sql.Append(index == 0 ? "" : ", ").Append(names[index]).Append(" = ").Append(names[index] == id ? "?1" : Place(index + 2));
        sql.Append(CultureInfo.InvariantCulture, $" WHERE {id} = ?1");
        return new WriteStatement(new Statement(database, sql.ToString()), parameters);
    }

    /// <summary>The columns from parameter 2 on, and the parameter of each column of the table.</summary>
    private static (List<string> Names, int[] Parameters) Columns(TablePlan plan, StoredColumn[] columns, ulong[] mask)
    {
        var names = new List<string>();
        var parameters = new int[columns.Length];
        if (plan.HasVersion)
            names.Add(Sql.Name(TablePlan.Version));
        for (var position = 0; position < columns.Length; position++)
        {
            if (!ColumnMask.Has(mask, position))
                continue;
            names.Add(Sql.Name(columns[position].Name));
            parameters[position] = names.Count + 1;
            if (columns[position].HasType)
                names.Add(Sql.TypeOf(columns[position].Name));
        }

        return (names, parameters);
    }

    private static string Place(int parameter) => string.Create(CultureInfo.InvariantCulture, $"?{parameter}");
}
