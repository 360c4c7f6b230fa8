using Dataverse.Local.Metadata;

namespace Alignment.Pipeline.Tests.Local.Queries;

/// <summary>The metadata of the tables of <see cref="QueryWorld"/>.</summary>
static class QueryTables
{
    public static readonly Choice Kinds = new("qt_kinds", true, [new Option(1, "Zebra"), new Option(2, "Mango"), new Option(3, "Apple")]);

    public static Catalog AddTo(Catalog catalog)
    {
        var tables = new Dictionary<string, Table>(catalog.Tables.ToDictionary())
        {
            [QueryWorld.Company] = Table(QueryWorld.Company, Text("qt_name"), Column("qt_size", ColumnType.Integer), Lookup("qt_parentcompany", QueryWorld.Company)),
            [QueryWorld.Deal] = Deal(),
        };
        return catalog with { Tables = tables };
    }

    static Table Deal() => Table(QueryWorld.Deal,
        Text("qt_name"),
        Text("qt_city"),
        Column("qt_note", ColumnType.Memo),
        Column("qt_count", ColumnType.Integer),
        Column("qt_limit", ColumnType.Integer),
        Column("qt_big", ColumnType.BigInt),
        Column("qt_rate", ColumnType.Decimal) with { Precision = 3 },
        Column("qt_score", ColumnType.Double) with { Precision = 2 },
        Column("qt_amount", ColumnType.Money) with { Precision = 2 },
        Column("qt_won", ColumnType.Boolean),
        Column("qt_seen", ColumnType.DateTime),
        Column("qt_day", ColumnType.DateTime) with { Behavior = DateBehavior.DateOnly, DateOnly = true },
        Column("qt_wall", ColumnType.DateTime) with { Behavior = DateBehavior.TimeZoneIndependent },
        Column("qt_kind", ColumnType.Picklist) with { Choice = Kinds },
        Column("qt_tags", ColumnType.MultiSelectPicklist) with { Choice = Kinds },
        Lookup("qt_company", QueryWorld.Company),
        Column("ownerid", ColumnType.Owner) with { Targets = ["systemuser", "team"] },
        Column("qt_label", ColumnType.Virtual),
        Lookup("transactioncurrencyid", "transactioncurrency")) with
    {
        Parents =
        [
            new ManyToOne("qt_company_deals", QueryWorld.Deal, "qt_company", QueryWorld.Company, "qt_companyid", "qt_company", "qt_company_deals", new Cascade()),
        ],
    };

    static Table Table(string name, params Column[] columns) => new()
    {
        LogicalName = name,
        SchemaName = name,
        EntitySetName = name + "s",
        PrimaryId = name + "id",
        PrimaryName = "qt_name",
        Columns = columns.Prepend(Column(name + "id", ColumnType.Uniqueidentifier)).ToDictionary(column => column.LogicalName),
    };

    static Column Text(string name) => Column(name, ColumnType.String) with { MaxLength = 100 };

    static Column Lookup(string name, string target) => Column(name, ColumnType.Lookup) with { Targets = [target] };

    static Column Column(string name, ColumnType type) => new() { LogicalName = name, SchemaName = name, Type = type };
}
