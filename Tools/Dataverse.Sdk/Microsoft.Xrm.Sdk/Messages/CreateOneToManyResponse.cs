using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateOneToManyResponse : OrganizationResponse
{
    public Guid AttributeId => Results.Contains("AttributeId") ? (Guid)Results["AttributeId"] : default;

    public Guid RelationshipId => Results.Contains("RelationshipId") ? (Guid)Results["RelationshipId"] : default;
}
