using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveActivePathResponse : OrganizationResponse
{
    public EntityCollection ProcessStages => Results.Contains("ProcessStages") ? (EntityCollection)Results["ProcessStages"] : default;
}
