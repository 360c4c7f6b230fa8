using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[MetadataName(LogicalName = "MemoAttributeMetadata", LogicalCollectionName = "MemoAttributeDefinitions")]
[DataContract(Name = "MemoAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
public sealed class MemoAttributeMetadata : AttributeMetadata
{
    public const int MaxSupportedLength = 1048576;
    public const int MinSupportedLength = 1;

    public MemoAttributeMetadata()
        : base(AttributeTypeCode.Memo, null)
    {
    }

    public MemoAttributeMetadata(string schemaName)
        : base(AttributeTypeCode.Memo, schemaName)
    {
    }

    [DataMember]
    public StringFormat? Format { get; set; }

    [DataMember(Order = 60)]
    public MemoFormatName FormatName { get; set; }

    [DataMember]
    public ImeMode? ImeMode { get; set; }

    [DataMember(Order = 70)]
    public bool? IsLocalizable { get; internal set; }

    [DataMember]
    public int? MaxLength { get; set; }
}
