using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CanBeReferencingResponse : OrganizationResponse
{
    public bool CanBeReferencing => Results.Contains("CanBeReferencing") ? (bool)Results["CanBeReferencing"] : default;
}
