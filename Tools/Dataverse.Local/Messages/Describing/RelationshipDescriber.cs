using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk.Metadata;

namespace Dataverse.Local.Messages.Describing;

/// <summary>Relationships as the SDK describes them.</summary>
internal static class RelationshipDescriber
{
    public static OneToManyRelationshipMetadata Describe(ManyToOne relationship) => new()
    {
        SchemaName = relationship.SchemaName,
        ReferencingEntity = relationship.ReferencingTable,
        ReferencingAttribute = relationship.ReferencingColumn,
        ReferencedEntity = relationship.ReferencedTable,
        ReferencedAttribute = relationship.ReferencedColumn,
        ReferencingEntityNavigationPropertyName = relationship.NavigationToParent,
        ReferencedEntityNavigationPropertyName = relationship.NavigationToChildren,
        IsCustomRelationship = relationship.Solution != null,
        CascadeConfiguration = new CascadeConfiguration
        {
            Assign = Kind(relationship.Cascade.Assign),
            Delete = Kind(relationship.Cascade.Delete),
            Merge = Kind(relationship.Cascade.Merge),
            Reparent = Kind(relationship.Cascade.Reparent),
            Share = Kind(relationship.Cascade.Share),
            Unshare = Kind(relationship.Cascade.Unshare),
        },
    };

    public static ManyToManyRelationshipMetadata Describe(ManyToMany relationship) => new()
    {
        SchemaName = relationship.SchemaName,
        IntersectEntityName = relationship.IntersectTable,
        Entity1LogicalName = relationship.Table1,
        Entity1IntersectAttribute = relationship.Column1,
        Entity1NavigationPropertyName = relationship.Navigation1,
        Entity2LogicalName = relationship.Table2,
        Entity2IntersectAttribute = relationship.Column2,
        Entity2NavigationPropertyName = relationship.Navigation2,
        IsCustomRelationship = relationship.Solution != null,
    };

    private static CascadeType Kind(string word) => Enum.Parse<CascadeType>(word);
}
