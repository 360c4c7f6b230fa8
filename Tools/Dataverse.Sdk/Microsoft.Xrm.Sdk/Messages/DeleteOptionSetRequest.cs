using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteOptionSetRequest : OrganizationRequest
{
    public DeleteOptionSetRequest()
    {
        RequestName = "DeleteOptionSet";
    }

    public string Name
    {
        get => Parameters.Contains("Name") ? (string)Parameters["Name"] : default;
        set => Parameters["Name"] = value;
    }
}
