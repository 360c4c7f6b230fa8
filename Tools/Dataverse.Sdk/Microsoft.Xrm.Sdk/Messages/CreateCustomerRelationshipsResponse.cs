using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.1/Contracts")]
public sealed class CreateCustomerRelationshipsResponse : OrganizationResponse
{
    public Guid AttributeId => Results.Contains("AttributeId") ? (Guid)Results["AttributeId"] : default;

    public Guid[] RelationshipIds => Results.Contains("RelationshipIds") ? (Guid[])Results["RelationshipIds"] : default;
}
