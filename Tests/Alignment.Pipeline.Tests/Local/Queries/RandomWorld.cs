using Dataverse.Local.Metadata;
using Dataverse.Local.Queries;
using Dataverse.Local.Store;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Queries;

/// <summary>Three tables with random columns and few random rows; the second points at the first, the third at the second.</summary>
sealed class RandomWorld : IDisposable
{
    static readonly ColumnType[] types =
    [
        ColumnType.Integer, ColumnType.BigInt, ColumnType.Decimal, ColumnType.Money, ColumnType.Double, ColumnType.Boolean, ColumnType.String, ColumnType.Picklist, ColumnType.DateTime,
    ];

    static readonly string[] words = ["ash", "Beech", "cedar", "CEDAR", "Date palm", ""];
    static readonly Choice trees = new("rw_trees", true, [new Option(1, "Zelkova"), new Option(2, "Maple"), new Option(3, "Alder")]);

    readonly Random random;
    readonly SqliteStore store = SqliteStore.Open();
    readonly QueryEngine engine;

    public RandomWorld(Random random)
    {
        this.random = random;
        engine = new QueryEngine(store);
        Tables = [Table(0), Table(1), Table(2)];
        var catalog = store.Catalog;
        var tables = new Dictionary<string, Table>(catalog.Tables.ToDictionary());
        foreach (var table in Tables)
            tables[table.LogicalName] = table;
        using var change = store.Begin();
        store.Apply(catalog with { Tables = tables });
        var rows = new Rows(store);
        foreach (var table in Tables)
        {
            var made = Enumerable.Range(0, random.Next(0, 14)).Select(_ => Row(table)).ToList();
            made.ForEach(row => rows.Insert(table.LogicalName, row.Id, row.Attributes));
            foreach (var row in made)
                row[table.PrimaryId] = row.Id;
            Rows[table.LogicalName] = made;
        }
        change.Commit();
    }

    public IReadOnlyList<Table> Tables { get; }
    public Dictionary<string, List<Entity>> Rows { get; } = [];

    /// <summary>The columns with values, without ids and lookups.</summary>
    public static IReadOnlyList<Column> Values(Table table) => [.. table.Columns.Values.Where(column => !column.IsLookup && column.Type != ColumnType.Uniqueidentifier)];

    public EntityCollection Ask(string fetch) => engine.Run(new Microsoft.Xrm.Sdk.Query.FetchExpression(fetch),
        new QueryCaller(QueryWorld.Me, QueryWorld.MyUnit, [QueryWorld.MyTeam], QueryWorld.Now, TimeZoneInfo.Utc));

    /// <summary>A value as the SDK has it.</summary>
    public object Value(Column column) => column.Type switch
    {
        ColumnType.Integer => random.Next(-3, 4),
        ColumnType.BigInt => random.Next(-3, 4) * 10_000_000_000L,
        ColumnType.Decimal => random.Next(-300, 300) / 100m,
        ColumnType.Money => new Money(random.Next(-20, 20) * 0.25m),
        ColumnType.Double => random.Next(-6, 6) / 2.0,
        ColumnType.Boolean => random.Next(2) == 0,
        ColumnType.String => words[random.Next(words.Length)],
        ColumnType.Picklist => new OptionSetValue(random.Next(1, 4)),
        _ => new DateTime(2026, random.Next(1, 13), random.Next(1, 4), random.Next(0, 24), 0, 0, DateTimeKind.Utc),
    };

    public void Dispose()
    {
        engine.Dispose();
        store.Dispose();
    }

    Table Table(int number)
    {
        var name = $"rw_t{number}";
        var columns = Enumerable.Range(0, random.Next(2, 6)).Select(index => Column($"rw_c{number}{index}", types[random.Next(types.Length)])).ToList();
        columns.Insert(0, Column(name + "id", ColumnType.Uniqueidentifier));
        columns.Add(Column($"rw_n{number}", ColumnType.Integer));
        if (number > 0)
            columns.Add(Column("rw_up", ColumnType.Lookup) with { Targets = [$"rw_t{number - 1}"] });
        return new Table { LogicalName = name, SchemaName = name, EntitySetName = name + "s", PrimaryId = name + "id", Columns = columns.ToDictionary(column => column.LogicalName) };
    }

    static Column Column(string name, ColumnType type) => new()
    {
        LogicalName = name,
        SchemaName = name,
        Type = type,
        Precision = type is ColumnType.Decimal or ColumnType.Money or ColumnType.Double ? 2 : null,
        MaxLength = type == ColumnType.String ? 100 : null,
        Choice = type == ColumnType.Picklist ? trees : null,
    };

    Entity Row(Table table)
    {
        var row = new Entity(table.LogicalName, Guid.NewGuid());
        foreach (var column in table.Columns.Values.Where(column => column.Type != ColumnType.Uniqueidentifier && random.Next(5) > 0))
        {
            if (!column.IsLookup)
                row[column.LogicalName] = Value(column);
            else if (Rows[column.Targets[0]] is { Count: > 0 } above)
                row[column.LogicalName] = new EntityReference(column.Targets[0], above[random.Next(above.Count)].Id);
        }
        return row;
    }
}
