using Dataverse.Local.Metadata;
using Dataverse.Local.Store;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Store;

/// <summary>A custom table with a column of every type, and leads.</summary>
internal static class Samples
{
    public const string Table = "new_visit";

    public static readonly Choice Mood = new("new_mood", true, [new(481600000, "Cold"), new(481600001, "Warm"), new(481600002, "Hot")]);

    public static Table Visit(params Column[] columns)
    {
        Column[] all =
        [
            Column("new_visitid", ColumnType.Uniqueidentifier),
            Column("new_name", ColumnType.String) with { MaxLength = 100 },
            Column("versionnumber", ColumnType.BigInt),
            .. columns,
        ];
        return new Table
        {
            LogicalName = Table,
            SchemaName = "new_Visit",
            EntitySetName = "new_visits",
            PrimaryId = "new_visitid",
            PrimaryName = "new_name",
            Columns = all.ToDictionary(column => column.LogicalName),
            Solution = "Visits",
        };
    }

    public static Column Column(string name, ColumnType type) =>
        new() { LogicalName = name, SchemaName = name, Type = type };

    public static Catalog With(this Catalog catalog, Table table) => catalog with
    {
        Tables = new Dictionary<string, Table>(catalog.Tables) { [table.LogicalName] = table },
    };

    /// <summary>A store in memory, or in the file, that knows the table.</summary>
    public static SqliteStore Open(Table table, string? file = null)
    {
        var store = SqliteStore.Open(file);
        Change(store, table);
        return store;
    }

    public static void Change(SqliteStore store, Table table)
    {
        using var transaction = store.Begin();
        store.Apply(store.Catalog.With(table));
        transaction.Commit();
    }

    public static Guid AddLead(SqliteStore store, string company)
    {
        var id = Guid.NewGuid();
        new Rows(store).Insert("lead", id, new AttributeCollection { ["companyname"] = company });
        return id;
    }

    public static bool HasLead(SqliteStore store, Guid id) => new Rows(store).Exists("lead", id);
}
