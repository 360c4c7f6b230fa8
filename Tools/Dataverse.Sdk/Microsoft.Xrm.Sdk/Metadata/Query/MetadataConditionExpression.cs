using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

[DataContract(Name = "MetadataConditionExpression", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata/Query")]
[KnownType(nameof(GetKnownConditionValueTypes))]
public sealed class MetadataConditionExpression : IExtensibleDataObject
{
    public MetadataConditionExpression()
    {
    }

    public MetadataConditionExpression(string propertyName, MetadataConditionOperator conditionOperator, object value)
    {
        PropertyName = propertyName;
        ConditionOperator = conditionOperator;
        Value = value;
    }

    [DataMember]
    public MetadataConditionOperator ConditionOperator { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string PropertyName { get; set; }

    [DataMember]
    public object Value { get; set; }

    private static IEnumerable<Type> GetKnownConditionValueTypes() => KnownValueTypes.All;
}
