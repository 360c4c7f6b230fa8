using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

[DataContract(Name = "MetadataConditionOperator", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata/Query")]
public enum MetadataConditionOperator
{
    [EnumMember(Value = "Equals")] Equals = 0,
    [EnumMember(Value = "NotEquals")] NotEquals = 1,
    [EnumMember(Value = "In")] In = 2,
    [EnumMember(Value = "NotIn")] NotIn = 3,
    [EnumMember(Value = "GreaterThan")] GreaterThan = 4,
    [EnumMember(Value = "LessThan")] LessThan = 5,
}
