using System.Xml.Linq;
using Dataverse.Local.Metadata;

namespace Dataverse.Local.Solutions.Package;

/// <summary>A column as a solution describes it. Targets of lookups stand in the relationships, options of global choices in the choices.</summary>
/// <param name="GlobalChoice">The name of the global choice, when it has one.</param>
/// <param name="SourceType">0 simple, 1 calculated, 2 rollup, 3 formula.</param>
public sealed record ColumnPart(Column Column, string? GlobalChoice, bool IsPrimaryId, bool IsPrimaryName, int SourceType)
{
    internal static ColumnPart Read(XElement element, string table)
    {
        var schemaName = element.Attr("PhysicalName") ?? element.Text("Name").Needed($"The name of a column of table '{table}'");
        var logicalName = element.Text("LogicalName") ?? schemaName.ToLowerInvariant();
        var word = element.Text("Type").Needed($"The Type of column '{table}.{logicalName}'").ToLowerInvariant();
        var type = ReadType(word, $"{table}.{logicalName}");
        var column = new Column
        {
            LogicalName = logicalName,
            SchemaName = schemaName,
            Type = type,
            DisplayName = element.Element("displaynames").Label(),
            Required = ReadRequired(element.Text("RequiredLevel")),
            ValidForCreate = element.Flag("ValidForCreateApi", true),
            ValidForUpdate = element.Flag("ValidForUpdateApi", true),
            ValidForRead = element.Flag("ValidForReadApi", true),
            MaxLength = type is ColumnType.String or ColumnType.Memo ? element.Number("MaxLength") : null,
            MinValue = IsNumber(type) ? element.Exact("MinValue") : null,
            MaxValue = IsNumber(type) ? element.Exact("MaxValue") : null,
            Precision = element.Number("Accuracy"),
            Choice = element.Element("optionset") is { } choice ? ChoiceReader.Read(choice, $"{table}_{logicalName}", false) : null,
            DefaultValue = element.Number("AppDefaultValue") is { } value && (value != -1 || type == ColumnType.Boolean) ? value : null,
            DateOnly = type == ColumnType.DateTime && element.Text("Format") is "date",
            Behavior = element.Number("Behavior") is { } behavior and >= 1 and <= 3 ? (DateBehavior)behavior : DateBehavior.UserLocal,
            AutoNumberFormat = element.Text("AutoNumberFormat"),
            BaseOf = element.Text("CalculationOf")?.ToLowerInvariant(),
            IsLogical = element.Flag("IsLogical"),
        };
        var mask = element.Text("DisplayMask")?.Split('|') ?? [];
        return new ColumnPart(column, element.Text("OptionSetName"), word == "primarykey", mask.Contains("PrimaryName"), element.Number("SourceType") ?? 0);
    }

    private static bool IsNumber(ColumnType type) =>
        type is ColumnType.Integer or ColumnType.BigInt or ColumnType.Decimal or ColumnType.Double or ColumnType.Money;

    private static RequiredLevel ReadRequired(string? word) => word?.ToLowerInvariant() switch
    {
        "recommended" => RequiredLevel.Recommended,
        "required" or "applicationrequired" => RequiredLevel.ApplicationRequired,
        "systemrequired" => RequiredLevel.SystemRequired,
        _ => RequiredLevel.None,
    };

    private static ColumnType ReadType(string word, string column) => word switch
    {
        "nvarchar" => ColumnType.String,
        "ntext" => ColumnType.Memo,
        "int" => ColumnType.Integer,
        "bigint" or "timestamp" => ColumnType.BigInt,
        "decimal" => ColumnType.Decimal,
        "float" => ColumnType.Double,
        "money" => ColumnType.Money,
        "bit" => ColumnType.Boolean,
        "datetime" => ColumnType.DateTime,
        "picklist" => ColumnType.Picklist,
        "multiselectpicklist" => ColumnType.MultiSelectPicklist,
        "state" => ColumnType.State,
        "status" => ColumnType.Status,
        "lookup" => ColumnType.Lookup,
        "customer" => ColumnType.Customer,
        "owner" => ColumnType.Owner,
        "primarykey" or "uniqueidentifier" => ColumnType.Uniqueidentifier,
        "entityname" => ColumnType.EntityName,
        "partylist" => ColumnType.PartyList,
        "managedproperty" => ColumnType.ManagedProperty,
        "virtual" => ColumnType.Virtual,
        "file" => ColumnType.File,
        "image" => ColumnType.Image,
        _ => throw new SolutionRefusedException(RefusalCode.BadContent,
            $"Column '{column}' has the type '{word}', which the platform does not have. Text is nvarchar, long text is ntext."),
    };
}
