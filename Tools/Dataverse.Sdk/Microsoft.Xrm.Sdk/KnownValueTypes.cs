using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk;

/// <summary>The types a column or a parameter may hold; a data contract serializer has to be told.</summary>
internal static class KnownValueTypes
{
    public static IReadOnlyList<Type> All { get; } =
    [
        typeof(AliasedValue),
        typeof(bool),
        typeof(bool[]),
        typeof(BooleanManagedProperty),
        typeof(byte[]),
        typeof(ColumnSet),
        typeof(DateTime),
        typeof(DateTime[]),
        typeof(decimal),
        typeof(decimal[]),
        typeof(double),
        typeof(double[]),
        typeof(Entity),
        typeof(Entity[]),
        typeof(EntityCollection),
        typeof(EntityFilters),
        typeof(EntityMetadata),
        typeof(EntityMetadata[]),
        typeof(EntityQueryExpression),
        typeof(EntityReference),
        typeof(EntityReferenceCollection),
        typeof(AttributeMetadata),
        typeof(ExecuteMultipleResponseItemCollection),
        typeof(ExecuteMultipleSettings),
        typeof(Guid),
        typeof(Guid[]),
        typeof(int),
        typeof(int[]),
        typeof(Label),
        typeof(long),
        typeof(Money),
        typeof(OptionMetadataCollection),
        typeof(OptionSetMetadataBase),
        typeof(OptionSetValue),
        typeof(OptionSetValueCollection),
        typeof(OrganizationRequestCollection),
        typeof(OrganizationResponseCollection),
        typeof(QueryBase),
        typeof(Relationship),
        typeof(RelationshipMetadataBase),
        typeof(RelationshipQueryCollection),
        typeof(string),
        typeof(string[]),
    ];
}
