using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[MetadataName(LogicalName = "DateTimeAttributeMetadata", LogicalCollectionName = "DateTimeAttributeDefinitions")]
[DataContract(Name = "DateTimeAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
public sealed class DateTimeAttributeMetadata : AttributeMetadata
{
    public DateTimeAttributeMetadata()
        : base(AttributeTypeCode.DateTime, null)
    {
    }

    public DateTimeAttributeMetadata(DateTimeFormat? format)
        : base(AttributeTypeCode.DateTime, null)
    {
        Format = format;
    }

    public DateTimeAttributeMetadata(DateTimeFormat? format, string schemaName)
        : base(AttributeTypeCode.DateTime, schemaName)
    {
        Format = format;
    }

    [DataMember(Order = 71)]
    public BooleanManagedProperty CanChangeDateTimeBehavior { get; set; }

    [DataMember(Order = 71)]
    public DateTimeBehavior DateTimeBehavior { get; set; }

    [DataMember]
    public DateTimeFormat? Format { get; set; }

    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    [DataMember]
    public ImeMode? ImeMode { get; set; }

    public static DateTime MaxSupportedValue { get; } = new(9999, 12, 30, 23, 59, 59, DateTimeKind.Utc);

    public static DateTime MinSupportedValue { get; } = new(1753, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; internal set; }
}
