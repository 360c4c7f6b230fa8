using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "EntityClusterMode", Namespace = "http://schemas.microsoft.com/xrm/9.0/Metadata")]
public enum EntityClusterMode
{
    [EnumMember(Value = "Partitioned")] Partitioned = 0,
    [EnumMember(Value = "Replicated")] Replicated = 1,
    [EnumMember(Value = "Local")] Local = 2,
}
