using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Organization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveOrganizationInfoResponse : OrganizationResponse
{
    public OrganizationInfo organizationInfo => Results.Contains("organizationInfo") ? (OrganizationInfo)Results["organizationInfo"] : default;
}
