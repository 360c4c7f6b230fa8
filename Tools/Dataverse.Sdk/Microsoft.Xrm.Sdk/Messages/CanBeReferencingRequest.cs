using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CanBeReferencingRequest : OrganizationRequest
{
    public CanBeReferencingRequest()
    {
        RequestName = "CanBeReferencing";
    }

    public string EntityName
    {
        get => Parameters.Contains("EntityName") ? (string)Parameters["EntityName"] : default;
        set => Parameters["EntityName"] = value;
    }
}
