using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[MetadataName(LogicalName = "LookupAttributeMetadata", LogicalCollectionName = "LookupAttributeDefinitions")]
[DataContract(Name = "LookupAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
public sealed class LookupAttributeMetadata : AttributeMetadata
{
    public LookupAttributeMetadata()
        : base(AttributeTypeCode.Lookup, null)
    {
    }

    public LookupAttributeMetadata(LookupFormat? format)
        : base(AttributeTypeCode.Lookup, null)
    {
        Format = format;
    }

    [DataMember]
    public LookupFormat? Format { get; set; }

    [DataMember]
    public string[] Targets { get; set; }
}
