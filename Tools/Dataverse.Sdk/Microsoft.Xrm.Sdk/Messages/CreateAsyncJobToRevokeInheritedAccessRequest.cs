using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateAsyncJobToRevokeInheritedAccessRequest : OrganizationRequest
{
    public CreateAsyncJobToRevokeInheritedAccessRequest()
    {
        RequestName = "CreateAsyncJobToRevokeInheritedAccess";
    }

    public string RelationshipSchema
    {
        get => Parameters.Contains("RelationshipSchema") ? (string)Parameters["RelationshipSchema"] : default;
        set => Parameters["RelationshipSchema"] = value;
    }
}
