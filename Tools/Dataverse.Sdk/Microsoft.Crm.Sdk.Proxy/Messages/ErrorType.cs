using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public enum ErrorType
{
    [EnumMember] Error = 1,
    [EnumMember] Warning = 2,
}
