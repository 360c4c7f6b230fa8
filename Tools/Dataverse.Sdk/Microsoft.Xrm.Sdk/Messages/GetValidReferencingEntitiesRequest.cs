using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class GetValidReferencingEntitiesRequest : OrganizationRequest
{
    public GetValidReferencingEntitiesRequest()
    {
        RequestName = "GetValidReferencingEntities";
    }

    public string ReferencedEntityName
    {
        get => Parameters.Contains("ReferencedEntityName") ? (string)Parameters["ReferencedEntityName"] : default;
        set => Parameters["ReferencedEntityName"] = value;
    }
}
