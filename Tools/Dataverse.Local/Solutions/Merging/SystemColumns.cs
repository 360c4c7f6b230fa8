using Dataverse.Local.Metadata;

namespace Dataverse.Local.Solutions.Merging;

/// <summary>The columns the platform gives every table; a solution may list them, and leaves some out.</summary>
internal static class SystemColumns
{
    private static readonly Dictionary<string, string> Targets = new()
    {
        ["createdby"] = "systemuser",
        ["modifiedby"] = "systemuser",
        ["createdonbehalfby"] = "systemuser",
        ["modifiedonbehalfby"] = "systemuser",
        ["owninguser"] = "systemuser",
        ["owningteam"] = "team",
        ["owningbusinessunit"] = "businessunit",
        ["organizationid"] = "organization",
        ["transactioncurrencyid"] = "transactioncurrency",
    };

    private static readonly HashSet<string> Names =
    [
        "createdby", "createdon", "createdonbehalfby", "modifiedby", "modifiedon", "modifiedonbehalfby", "versionnumber", "importsequencenumber",
        "overriddencreatedon", "timezoneruleversionnumber", "utcconversiontimezonecode", "statecode", "statuscode", "ownerid", "owningbusinessunit",
        "owningteam", "owninguser", "organizationid",
    ];

    /// <summary>Where a system lookup points; null for any other column.</summary>
    public static string? TargetOf(string column) => Targets.GetValueOrDefault(column);

    /// <summary>Whether the platform itself gives the table this column.</summary>
    public static bool Belongs(Table table, string column) =>
        table.Solution is not null && (column == table.PrimaryId || table.IsIntersect || Names.Contains(column));

    /// <summary>Adds to a new table what its file leaves out.</summary>
    public static void Complete(CatalogDraft draft, string name, string solution)
    {
        var table = draft.Tables[name];
        var columns = new Dictionary<string, Column>(table.Columns);
        foreach (var column in For(table))
            columns.TryAdd(column.LogicalName, column with { Solution = solution });
        draft.Put(table with { Columns = columns });
    }

    /// <summary>The table behind a many-to-many relationship.</summary>
    public static Table Intersect(ManyToMany link, string solution)
    {
        Column[] columns =
        [
            Fixed($"{link.IntersectTable}id", ColumnType.Uniqueidentifier),
            Fixed(link.Column1, ColumnType.Uniqueidentifier),
            Fixed(link.Column2, ColumnType.Uniqueidentifier),
            Fixed("versionnumber", ColumnType.BigInt),
        ];
        return new Table
        {
            LogicalName = link.IntersectTable,
            SchemaName = link.IntersectTable,
            EntitySetName = $"{link.IntersectTable}set",
            PrimaryId = $"{link.IntersectTable}id",
            IsIntersect = true,
            Columns = columns.ToDictionary(column => column.LogicalName, column => column with { Solution = solution }),
            Solution = solution,
        };
    }

    private static IEnumerable<Column> For(Table table) =>
    [
        Fixed(table.PrimaryId, ColumnType.Uniqueidentifier) with { SchemaName = $"{table.SchemaName}Id", ValidForCreate = true, Required = RequiredLevel.SystemRequired },
        Lookup("CreatedBy"), Fixed("CreatedOn", ColumnType.DateTime), Lookup("CreatedOnBehalfBy"),
        Lookup("ModifiedBy"), Fixed("ModifiedOn", ColumnType.DateTime), Lookup("ModifiedOnBehalfBy"),
        Fixed("VersionNumber", ColumnType.BigInt),
        Free("ImportSequenceNumber", ColumnType.Integer) with { ValidForUpdate = false },
        Free("OverriddenCreatedOn", ColumnType.DateTime) with { ValidForUpdate = false, DateOnly = true },
        Free("TimeZoneRuleVersionNumber", ColumnType.Integer),
        Free("UTCConversionTimeZoneCode", ColumnType.Integer),
        State(table), Status(table),
        .. table.Ownership == Ownership.UserOwned ? Owners() : [Lookup("OrganizationId")],
    ];

    private static Column[] Owners() =>
    [
        Free("OwnerId", ColumnType.Owner) with { Required = RequiredLevel.SystemRequired, Targets = ["systemuser", "team"] },
        Lookup("OwningBusinessUnit"), Lookup("OwningTeam"), Lookup("OwningUser"),
    ];

    private static Column State(Table table) => Free("statecode", ColumnType.State) with
    {
        Required = RequiredLevel.SystemRequired,
        ValidForCreate = false,
        Choice = new Choice($"{table.LogicalName}_statecode", false, [new Option(0, "Active", null, 1, "Active"), new Option(1, "Inactive", null, 2, "Inactive")]),
    };

    private static Column Status(Table table) => Free("statuscode", ColumnType.Status) with
    {
        Choice = new Choice($"{table.LogicalName}_statuscode", false, [new Option(1, "Active", 0), new Option(2, "Inactive", 1)]),
    };

    private static Column Lookup(string schemaName) =>
        Fixed(schemaName, ColumnType.Lookup) with { Targets = [Targets[schemaName.ToLowerInvariant()]] };

    private static Column Fixed(string schemaName, ColumnType type) =>
        Free(schemaName, type) with { ValidForCreate = false, ValidForUpdate = false };

    private static Column Free(string schemaName, ColumnType type) =>
        new() { LogicalName = schemaName.ToLowerInvariant(), SchemaName = schemaName, Type = type };
}
