using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[MetadataName(LogicalName = "DecimalAttributeMetadata", LogicalCollectionName = "DecimalAttributeMetadataDefinitions")]
[DataContract(Name = "DecimalAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
public sealed class DecimalAttributeMetadata : AttributeMetadata
{
    public const double MaxSupportedValue = 100000000000d;
    public const double MinSupportedValue = -100000000000d;
    public const int MaxSupportedPrecision = 10;
    public const int MinSupportedPrecision = 0;

    public DecimalAttributeMetadata()
        : base(AttributeTypeCode.Decimal, null)
    {
    }

    public DecimalAttributeMetadata(string schemaName)
        : base(AttributeTypeCode.Decimal, schemaName)
    {
    }

    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    [DataMember]
    public ImeMode? ImeMode { get; set; }

    [DataMember]
    public decimal? MaxValue { get; set; }

    [DataMember]
    public decimal? MinValue { get; set; }

    [DataMember]
    public int? Precision { get; set; }

    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; internal set; }
}
