using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateEntityResponse : OrganizationResponse
{
    public Guid AttributeId => Results.Contains("AttributeId") ? (Guid)Results["AttributeId"] : default;

    public Guid EntityId => Results.Contains("EntityId") ? (Guid)Results["EntityId"] : default;
}
