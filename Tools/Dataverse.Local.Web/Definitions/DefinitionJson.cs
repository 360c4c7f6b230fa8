using System.Text.Json.Nodes;
using Dataverse.Local.Metadata;
using Dataverse.Local.Solutions;

namespace Dataverse.Local.Web.Definitions;

/// <summary>Tables and relationships as metadata: fewer properties than the platform has, none of them invented.</summary>
internal static class DefinitionJson
{
    private const int English = 1033;

    public static JsonObject Table(Table table) => new()
    {
        ["MetadataId"] = MetadataIds.Table(table.LogicalName),
        ["LogicalName"] = table.LogicalName,
        ["SchemaName"] = table.SchemaName,
        ["EntitySetName"] = table.EntitySetName,
        ["LogicalCollectionName"] = table.EntitySetName,
        ["PrimaryIdAttribute"] = table.PrimaryId,
        ["PrimaryNameAttribute"] = table.PrimaryName,
        ["ObjectTypeCode"] = table.ObjectTypeCode,
        ["OwnershipType"] = table.Ownership.ToString(),
        ["IsActivity"] = table.IsActivity,
        ["IsIntersect"] = table.IsIntersect,
        ["IsCustomEntity"] = table.Solution is not null,
        ["IsManaged"] = table.Solution is not null,
        ["DisplayName"] = Label(table.DisplayName),
        ["DisplayCollectionName"] = Label(table.DisplayCollectionName),
    };

    public static JsonObject Key(AlternateKey key, Table table) => new()
    {
        ["MetadataId"] = MetadataIds.Key(table.LogicalName, key.Name),
        ["LogicalName"] = key.Name,
        ["SchemaName"] = key.Name,
        ["EntityLogicalName"] = table.LogicalName,
        ["KeyAttributes"] = new JsonArray([.. key.Columns.Select(column => (JsonNode)column)]),
        ["EntityKeyIndexStatus"] = "Active",
    };

    public static JsonObject OneToMany(ManyToOne one) => new()
    {
        ["SchemaName"] = one.SchemaName,
        ["RelationshipType"] = "OneToManyRelationship",
        ["ReferencedEntity"] = one.ReferencedTable,
        ["ReferencedAttribute"] = one.ReferencedColumn,
        ["ReferencingEntity"] = one.ReferencingTable,
        ["ReferencingAttribute"] = one.ReferencingColumn,
        ["ReferencedEntityNavigationPropertyName"] = one.NavigationToChildren,
        ["ReferencingEntityNavigationPropertyName"] = one.NavigationToParent,
        ["IsCustomRelationship"] = one.Solution is not null,
        ["CascadeConfiguration"] = new JsonObject
        {
            ["Assign"] = one.Cascade.Assign,
            ["Delete"] = one.Cascade.Delete,
            ["Merge"] = one.Cascade.Merge,
            ["Reparent"] = one.Cascade.Reparent,
            ["Share"] = one.Cascade.Share,
            ["Unshare"] = one.Cascade.Unshare,
        },
    };

    public static JsonObject ManyToMany(ManyToMany many) => new()
    {
        ["SchemaName"] = many.SchemaName,
        ["RelationshipType"] = "ManyToManyRelationship",
        ["IntersectEntityName"] = many.IntersectTable,
        ["Entity1LogicalName"] = many.Table1,
        ["Entity1IntersectAttribute"] = many.Column1,
        ["Entity1NavigationPropertyName"] = many.Navigation1,
        ["Entity2LogicalName"] = many.Table2,
        ["Entity2IntersectAttribute"] = many.Column2,
        ["Entity2NavigationPropertyName"] = many.Navigation2,
        ["IsCustomRelationship"] = many.Solution is not null,
    };

    public static JsonObject Choice(Choice choice, string type) => new()
    {
        ["Name"] = choice.Name,
        ["IsGlobal"] = choice.IsGlobal,
        ["OptionSetType"] = type,
        ["IsCustomOptionSet"] = choice.Solution is not null,
        ["Options"] = new JsonArray([.. choice.Options.Select(Option)]),
    };

    public static JsonObject Option(Option option)
    {
        var json = new JsonObject { ["Value"] = option.Value, ["Label"] = Label(option.Label) };
        if (option.State is { } state)
            json["State"] = state;
        if (option.DefaultStatus is { } status)
            json["DefaultStatus"] = status;
        if (option.InvariantName is { } name)
            json["InvariantName"] = name;
        return json;
    }

    public static JsonObject Label(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return new JsonObject { ["LocalizedLabels"] = new JsonArray(), ["UserLocalizedLabel"] = null };
        return new JsonObject { ["LocalizedLabels"] = new JsonArray(Localized(text)), ["UserLocalizedLabel"] = Localized(text) };
    }

    private static JsonObject Localized(string text) => new() { ["Label"] = text, ["LanguageCode"] = English, ["IsManaged"] = false };
}
