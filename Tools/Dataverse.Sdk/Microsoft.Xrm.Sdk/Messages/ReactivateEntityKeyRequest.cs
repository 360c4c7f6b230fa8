using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ReactivateEntityKeyRequest : OrganizationRequest
{
    public ReactivateEntityKeyRequest()
    {
        RequestName = "ReactivateEntityKey";
    }

    public string EntityKeyLogicalName
    {
        get => Parameters.Contains("EntityKeyLogicalName") ? (string)Parameters["EntityKeyLogicalName"] : default;
        set => Parameters["EntityKeyLogicalName"] = value;
    }

    public string EntityLogicalName
    {
        get => Parameters.Contains("EntityLogicalName") ? (string)Parameters["EntityLogicalName"] : default;
        set => Parameters["EntityLogicalName"] = value;
    }
}
