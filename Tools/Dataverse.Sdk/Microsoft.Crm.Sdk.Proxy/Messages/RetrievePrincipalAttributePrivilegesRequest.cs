using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrievePrincipalAttributePrivilegesRequest : OrganizationRequest
{
    public RetrievePrincipalAttributePrivilegesRequest()
    {
        RequestName = "RetrievePrincipalAttributePrivileges";
    }

    public EntityReference Principal
    {
        get => Parameters.Contains("Principal") ? (EntityReference)Parameters["Principal"] : default;
        set => Parameters["Principal"] = value;
    }
}
