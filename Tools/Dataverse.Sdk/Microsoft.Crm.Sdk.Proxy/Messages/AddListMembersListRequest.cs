using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddListMembersListRequest : OrganizationRequest
{
    public AddListMembersListRequest()
    {
        RequestName = "AddListMembersList";
    }

    public Guid ListId
    {
        get => Parameters.Contains("ListId") ? (Guid)Parameters["ListId"] : default;
        set => Parameters["ListId"] = value;
    }

    public Guid[] MemberIds
    {
        get => Parameters.Contains("MemberIds") ? (Guid[])Parameters["MemberIds"] : default;
        set => Parameters["MemberIds"] = value;
    }
}
