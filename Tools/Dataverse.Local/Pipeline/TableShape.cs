using Dataverse.Local.Messages.Writing;
using Dataverse.Local.Metadata;
using Dataverse.Local.Security;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Pipeline;

/// <summary>A table with everything the pipeline needs of it on every write, worked out once.</summary>
internal sealed class TableShape
{
    private static readonly HashSet<string> Stamps =
    [
        "createdon", "createdby", "createdonbehalfby", "modifiedon", "modifiedby", "modifiedonbehalfby",
        "ownerid", "owningbusinessunit", "owninguser", "owningteam", "versionnumber", "statecode",
    ];

    public TableShape(Table table, Catalog catalog)
    {
        Table = table;
        Columns = table.Columns;
        Required = [.. Columns.Values.Where(MustBeGiven)];
        Defaults = [.. Columns.Values.Where(HasDefault)];
        AutoNumbers = [.. Columns.Values.Where(column => !string.IsNullOrEmpty(column.AutoNumberFormat))];
        Money = [.. Columns.Values
            .Where(column => column.BaseOf != null && Columns.ContainsKey(column.BaseOf))
            .Select(column => new MoneyPair(column.BaseOf!, column.LogicalName))];
        Parties = table.IsActivity ? [.. Columns.Values.Where(column => column.Type == ColumnType.PartyList && column.ValidForCreate)] : [];
        State = StateModel.Of(table);
        HasOwner = table.Ownership == Ownership.UserOwned && table.Has("ownerid");
        HasCurrency = Columns.TryGetValue("transactioncurrencyid", out Column? currency) && currency.IsLookup;
        HasExchangeRate = HasCurrency && table.Has("exchangerate");
        Joined = [.. Columns.Values.Where(column => column.ComputedFrom.Count > 0 && column.IsStored)];
        Children = [.. catalog.Tables.Values
            .SelectMany(child => child.Parents)
            .Where(parent => parent.ReferencedTable == table.LogicalName && parent.Cascade.Delete != "NoCascade")];
        Privileges = [.. Enum.GetValues<AccessRight>().Select(right => $"prv{right}{PrivilegeSubject(table)}")];
        RuleColumns = new ColumnSet([.. NeededByRules().Distinct().Where(table.Has)]);
    }

    public Table Table { get; }
    public string Name => Table.LogicalName;
    public IReadOnlyDictionary<string, Column> Columns { get; }

    /// <summary>Columns a caller must give on Create because nothing else fills them.</summary>
    public Column[] Required { get; }
    public Column[] Defaults { get; }
    public Column[] AutoNumbers { get; }
    public MoneyPair[] Money { get; }

    /// <summary>Of an activity: the columns that hold lists of people.</summary>
    public Column[] Parties { get; }
    public StateModel? State { get; }
    public bool HasOwner { get; }
    public bool HasCurrency { get; }
    public bool HasExchangeRate { get; }

    /// <summary>Columns joined from others, such as the full name.</summary>
    public Column[] Joined { get; }

    /// <summary>Relationships in which a Delete of this table's rows does something to the child rows.</summary>
    public ManyToOne[] Children { get; }

    /// <summary>Privilege names by <see cref="AccessRight"/>.</summary>
    public string[] Privileges { get; }

    /// <summary>What the rules of Update, Delete and security read of the row as it is.</summary>
    public ColumnSet RuleColumns { get; }

    public bool Has(string column) => Columns.ContainsKey(column);

    private IEnumerable<string> NeededByRules()
    {
        string[] fixedColumns =
        [
            "ownerid", "owningbusinessunit", "statecode", "statuscode", "transactioncurrencyid", "exchangerate", "versionnumber",
            .. Table.IsActivity ? [Endings.Column] : Array.Empty<string>(),
        ];
        return [.. fixedColumns, .. Joined.SelectMany(column => column.ComputedFrom), .. Money.Select(pair => pair.Amount)];
    }

    private bool MustBeGiven(Column column) =>
        column.Required == RequiredLevel.SystemRequired
        && column.IsStored
        && column.ValidForCreate
        && column.LogicalName != Table.PrimaryId
        && column.DefaultValue == null
        && (column.Solution != null || !IsFilledByPlatform(column.Type))
        && column.Type is not (ColumnType.Boolean or ColumnType.State or ColumnType.Status or ColumnType.EntityName or ColumnType.Owner)
        && !Stamps.Contains(column.LogicalName);

    /// <summary>In its own tables the platform fills required choices and numbers with defaults that its metadata does not tell.</summary>
    private static bool IsFilledByPlatform(ColumnType type) =>
        type is ColumnType.Picklist or ColumnType.Integer or ColumnType.BigInt or ColumnType.Decimal or ColumnType.Double;

    private static bool HasDefault(Column column) =>
        column.DefaultValue is { } value
        && column.IsStored
        && column.Type is ColumnType.Picklist or ColumnType.Boolean or ColumnType.MultiSelectPicklist
        && (column.Type == ColumnType.Boolean || value >= 0);

    /// <summary>What privileges call the table: its schema name, but for the few that are older than schema names.</summary>
    private static string PrivilegeSubject(Table table) => table switch
    {
        { IsActivity: true } or { LogicalName: "activityparty" } => "Activity",
        { LogicalName: "systemuser" } => "User",
        { LogicalName: "annotation" } => "Note",
        _ => table.SchemaName,
    };
}
