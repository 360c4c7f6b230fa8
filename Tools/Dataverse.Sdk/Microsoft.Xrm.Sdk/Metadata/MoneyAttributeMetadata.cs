using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[MetadataName(LogicalName = "MoneyAttributeMetadata", LogicalCollectionName = "MoneyAttributeDefinitions")]
[DataContract(Name = "MoneyAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
public sealed class MoneyAttributeMetadata : AttributeMetadata
{
    public const double MaxSupportedValue = 922337203685477d;
    public const double MinSupportedValue = -922337203685477d;
    public const int MaxSupportedPrecision = 4;
    public const int MaxSupportedPrecisionAfterCurrencyConversion = 10;
    public const int MinSupportedPrecision = 0;

    public MoneyAttributeMetadata()
        : base(AttributeTypeCode.Money, null)
    {
    }

    public MoneyAttributeMetadata(string schemaName)
        : base(AttributeTypeCode.Money, schemaName)
    {
    }

    [DataMember]
    public string CalculationOf { get; set; }

    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    [DataMember]
    public ImeMode? ImeMode { get; set; }

    [DataMember(Order = 70)]
    public bool? IsBaseCurrency { get; internal set; }

    [DataMember]
    public double? MaxValue { get; set; }

    [DataMember]
    public double? MinValue { get; set; }

    [DataMember]
    public int? Precision { get; set; }

    [DataMember]
    public int? PrecisionSource { get; set; }

    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; internal set; }
}
