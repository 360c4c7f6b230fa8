using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddMemberListRequest : OrganizationRequest
{
    public AddMemberListRequest()
    {
        RequestName = "AddMemberList";
    }

    public Guid EntityId
    {
        get => Parameters.Contains("EntityId") ? (Guid)Parameters["EntityId"] : default;
        set => Parameters["EntityId"] = value;
    }

    public Guid ListId
    {
        get => Parameters.Contains("ListId") ? (Guid)Parameters["ListId"] : default;
        set => Parameters["ListId"] = value;
    }
}
