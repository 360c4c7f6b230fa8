using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[MetadataName(LogicalName = "IntegerAttributeMetadata", LogicalCollectionName = "IntegerAttributeDefinitions")]
[DataContract(Name = "IntegerAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
public sealed class IntegerAttributeMetadata : AttributeMetadata
{
    public const int MaxSupportedValue = int.MaxValue;
    public const int MinSupportedValue = int.MinValue;

    public IntegerAttributeMetadata()
        : base(AttributeTypeCode.Integer, null)
    {
    }

    public IntegerAttributeMetadata(string schemaName)
        : base(AttributeTypeCode.Integer, schemaName)
    {
    }

    [DataMember]
    public IntegerFormat? Format { get; set; }

    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    [DataMember]
    public int? MaxValue { get; set; }

    [DataMember]
    public int? MinValue { get; set; }

    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; internal set; }
}
