using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[MetadataName(LogicalName = "ManagedPropertyAttributeMetadata", LogicalCollectionName = "ManagedPropertyAttributeDefinitions")]
[DataContract(Name = "ManagedPropertyAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
public sealed class ManagedPropertyAttributeMetadata : AttributeMetadata
{
    public const int EmptyParentComponentType = 0;

    public ManagedPropertyAttributeMetadata()
        : base(AttributeTypeCode.ManagedProperty, null)
    {
    }

    public ManagedPropertyAttributeMetadata(string schemaName)
        : base(AttributeTypeCode.ManagedProperty, schemaName)
    {
    }

    [DataMember]
    public string ManagedPropertyLogicalName { get; internal set; }

    [DataMember]
    public string ParentAttributeName { get; internal set; }

    [DataMember]
    public int? ParentComponentType { get; internal set; }

    [DataMember]
    public AttributeTypeCode ValueAttributeTypeCode { get; internal set; }
}
