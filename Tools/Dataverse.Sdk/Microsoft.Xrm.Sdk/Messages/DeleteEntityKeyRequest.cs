using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteEntityKeyRequest : OrganizationRequest
{
    public DeleteEntityKeyRequest()
    {
        RequestName = "DeleteEntityKey";
    }

    public string EntityLogicalName
    {
        get => Parameters.Contains("EntityLogicalName") ? (string)Parameters["EntityLogicalName"] : default;
        set => Parameters["EntityLogicalName"] = value;
    }

    public string Name
    {
        get => Parameters.Contains("Name") ? (string)Parameters["Name"] : default;
        set => Parameters["Name"] = value;
    }
}
