using System.Text.Json.Nodes;
using Dataverse.Local.Metadata;
using Dataverse.Local.Solutions;

namespace Dataverse.Local.Web.Definitions;

/// <summary>Columns as metadata.</summary>
internal static class ColumnJson
{
    /// <summary>The type that typed addresses name: PicklistAttributeMetadata.</summary>
    public static string TypeOf(Column column) => column.Type switch
    {
        ColumnType.Customer or ColumnType.Owner or ColumnType.PartyList or ColumnType.Lookup => "LookupAttributeMetadata",
        ColumnType.Uniqueidentifier => "UniqueIdentifierAttributeMetadata",
        ColumnType.Virtual => "AttributeMetadata",
        _ => $"{column.Type}AttributeMetadata",
    };

    /// <summary>The properties that every column has and those of its type; the options come with <see cref="AddOptions"/>.</summary>
    public static JsonObject Of(Table table, Column column)
    {
        var json = new JsonObject
        {
            ["@odata.type"] = $"#Microsoft.Dynamics.CRM.{TypeOf(column)}",
            ["MetadataId"] = MetadataIds.Column(table.LogicalName, column.LogicalName),
            ["LogicalName"] = column.LogicalName,
            ["SchemaName"] = column.SchemaName,
            ["EntityLogicalName"] = table.LogicalName,
            ["AttributeType"] = Kind(column.Type),
            ["AttributeTypeName"] = new JsonObject { ["Value"] = $"{column.Type}Type" },
            ["AttributeOf"] = column.AttributeOf,
            ["IsPrimaryId"] = column.LogicalName == table.PrimaryId,
            ["IsPrimaryName"] = column.LogicalName == table.PrimaryName,
            ["IsValidForCreate"] = column.ValidForCreate,
            ["IsValidForUpdate"] = column.ValidForUpdate,
            ["IsValidForRead"] = column.ValidForRead,
            ["IsLogical"] = column.IsLogical,
            ["IsCustomAttribute"] = column.Solution is not null,
            ["IsManaged"] = column.Solution is not null,
            ["DisplayName"] = DefinitionJson.Label(column.DisplayName),
            ["RequiredLevel"] = new JsonObject { ["Value"] = column.Required.ToString() },
        };
        AddLimits(json, column);
        return json;
    }

    /// <summary>The choice behind the column, as $expand=OptionSet gives it.</summary>
    public static void AddOptions(JsonObject json, Column column)
    {
        if (column.Choice is not { } choice)
            return;
        json["OptionSet"] = column.Type == ColumnType.Boolean
            ? new JsonObject
            {
                ["OptionSetType"] = "Boolean",
                ["TrueOption"] = DefinitionJson.Option(choice.Find(1) ?? new Option(1, "Yes")),
                ["FalseOption"] = DefinitionJson.Option(choice.Find(0) ?? new Option(0, "No")),
            }
            : DefinitionJson.Choice(choice, column.Type is ColumnType.State or ColumnType.Status ? column.Type.ToString() : "Picklist");
    }

    private static void AddLimits(JsonObject json, Column column)
    {
        if (column.IsLookup || column.Type == ColumnType.PartyList)
            json["Targets"] = new JsonArray([.. column.Targets.Select(target => (JsonNode)target)]);
        if (column.MaxLength is { } length)
            json["MaxLength"] = length;
        if (column.MinValue is { } smallest)
            json["MinValue"] = smallest;
        if (column.MaxValue is { } largest)
            json["MaxValue"] = largest;
        if (column.Precision is { } digits)
            json["Precision"] = digits;
        if (column.Type == ColumnType.DateTime)
        {
            json["Format"] = column.DateOnly ? "DateOnly" : "DateAndTime";
            json["DateTimeBehavior"] = new JsonObject { ["Value"] = column.Behavior.ToString() };
        }

        if (column.DefaultValue is { } value)
            json[column.Type == ColumnType.Boolean ? "DefaultValue" : "DefaultFormValue"] = column.Type == ColumnType.Boolean ? value == 1 : value;
    }

    private static string Kind(ColumnType type) => type switch
    {
        ColumnType.MultiSelectPicklist or ColumnType.File or ColumnType.Image => "Virtual",
        _ => type.ToString(),
    };
}
