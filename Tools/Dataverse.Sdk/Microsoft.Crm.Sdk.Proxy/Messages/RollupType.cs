using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public enum RollupType
{
    [EnumMember] None = 0,
    [EnumMember] Related = 1,
    [EnumMember] Extended = 2,
}
