using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

[DataContract(Name = "SeverityLevel", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum SeverityLevel
{
    [EnumMember] Low = 0,
    [EnumMember] Medium = 1,
    [EnumMember] High = 2,
    [EnumMember] Critical = 3,
}
