using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteAttributeRequest : OrganizationRequest
{
    public DeleteAttributeRequest()
    {
        RequestName = "DeleteAttribute";
    }

    public string EntityLogicalName
    {
        get => Parameters.Contains("EntityLogicalName") ? (string)Parameters["EntityLogicalName"] : default;
        set => Parameters["EntityLogicalName"] = value;
    }

    public string LogicalName
    {
        get => Parameters.Contains("LogicalName") ? (string)Parameters["LogicalName"] : default;
        set => Parameters["LogicalName"] = value;
    }
}
