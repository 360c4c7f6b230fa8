using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class GetValidReferencedEntitiesRequest : OrganizationRequest
{
    public GetValidReferencedEntitiesRequest()
    {
        RequestName = "GetValidReferencedEntities";
    }

    public string ReferencingEntityName
    {
        get => Parameters.Contains("ReferencingEntityName") ? (string)Parameters["ReferencingEntityName"] : default;
        set => Parameters["ReferencingEntityName"] = value;
    }
}
