using Dataverse.Local.Store.Sqlite;
using SQLitePCL;

namespace Dataverse.Local.Store;

/// <summary>The text of SELECT by id for a set of columns.</summary>
internal static class ReadSql
{
    public static ReadStatement ById(sqlite3 database, TablePlan plan, StoredColumn[] columns, ulong[] mask)
    {
        var read = new List<StoredColumn>();
        var places = new List<int>();
        var names = new List<string> { plan.HasVersion ? Sql.Name(TablePlan.Version) : "0" };
        for (var position = 0; position < columns.Length; position++)
        {
            var column = columns[position];
            if (!ColumnMask.Has(mask, position) || column.Name == plan.Table.PrimaryId)
                continue;
            read.Add(column);
            places.Add(names.Count);
            names.Add(Sql.Name(column.Name));
            if (column.HasType)
                names.Add(Sql.TypeOf(column.Name));
        }

        var sql = $"SELECT {string.Join(", ", names)} FROM {Sql.Name(plan.Table.LogicalName)} WHERE {Sql.Name(plan.Table.PrimaryId)} = ?1";
        return new ReadStatement(new Statement(database, sql), [.. read], [.. places]);
    }
}
