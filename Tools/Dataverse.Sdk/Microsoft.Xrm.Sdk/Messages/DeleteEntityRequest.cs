using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteEntityRequest : OrganizationRequest
{
    public DeleteEntityRequest()
    {
        RequestName = "DeleteEntity";
    }

    public string LogicalName
    {
        get => Parameters.Contains("LogicalName") ? (string)Parameters["LogicalName"] : default;
        set => Parameters["LogicalName"] = value;
    }
}
