using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace Dataverse.Local.Messages.Describing;

/// <summary>A table as the SDK describes it, with as much as the filters ask for.</summary>
internal static class TableDescriber
{
    public static EntityMetadata Describe(Catalog catalog, Table table, EntityFilters filters)
    {
        EntityMetadata metadata = Basics(table);
        if (filters.HasFlag(EntityFilters.Attributes))
            metadata.With(nameof(EntityMetadata.Attributes), table.Columns.Values.Select(column => ColumnDescriber.Describe(table, column)).ToArray());
        if (filters.HasFlag(EntityFilters.Relationships))
            AddRelationships(catalog, table, metadata);
        return metadata;
    }

    private static EntityMetadata Basics(Table table)
    {
        EntityMetadata metadata = new()
        {
            LogicalName = table.LogicalName,
            SchemaName = table.SchemaName,
            EntitySetName = table.EntitySetName,
            LogicalCollectionName = table.EntitySetName,
            DisplayName = Labels.Of(table.DisplayName),
            DisplayCollectionName = Labels.Of(table.DisplayCollectionName),
            IsActivity = table.IsActivity,
            OwnershipType = Owned(table.Ownership),
        };
        return metadata
            .With(nameof(EntityMetadata.PrimaryIdAttribute), table.PrimaryId)
            .With(nameof(EntityMetadata.PrimaryNameAttribute), table.PrimaryName)
            .With(nameof(EntityMetadata.ObjectTypeCode), table.ObjectTypeCode)
            .With(nameof(EntityMetadata.IsIntersect), table.IsIntersect)
            .With(nameof(EntityMetadata.IsCustomEntity), table.Solution != null)
            .With(nameof(EntityMetadata.IsManaged), table.Solution != null)
            .With(nameof(EntityMetadata.Keys), table.Keys.Select(key => Key(table, key)).ToArray());
    }

    private static void AddRelationships(Catalog catalog, Table table, EntityMetadata metadata) => metadata
        .With(nameof(EntityMetadata.ManyToOneRelationships), table.Parents.Select(RelationshipDescriber.Describe).ToArray())
        .With(nameof(EntityMetadata.OneToManyRelationships), catalog.Tables.Values
            .SelectMany(child => child.Parents)
            .Where(parent => parent.ReferencedTable == table.LogicalName)
            .Select(RelationshipDescriber.Describe)
            .ToArray())
        .With(nameof(EntityMetadata.ManyToManyRelationships), catalog.ManyToMany
            .Where(many => many.Table1 == table.LogicalName || many.Table2 == table.LogicalName)
            .Select(RelationshipDescriber.Describe)
            .ToArray());

    private static EntityKeyMetadata Key(Table table, AlternateKey key)
    {
        EntityKeyMetadata metadata = new() { LogicalName = key.Name, SchemaName = key.Name, KeyAttributes = [.. key.Columns], DisplayName = Labels.Of(key.Name) };
        return metadata
            .With(nameof(EntityKeyMetadata.EntityLogicalName), table.LogicalName)
            .With(nameof(EntityKeyMetadata.EntityKeyIndexStatus), EntityKeyIndexStatus.Active);
    }

    private static OwnershipTypes Owned(Ownership ownership) => ownership switch
    {
        Ownership.UserOwned => OwnershipTypes.UserOwned,
        Ownership.OrganizationOwned => OwnershipTypes.OrganizationOwned,
        Ownership.BusinessOwned => OwnershipTypes.BusinessOwned,
        _ => OwnershipTypes.None,
    };
}
