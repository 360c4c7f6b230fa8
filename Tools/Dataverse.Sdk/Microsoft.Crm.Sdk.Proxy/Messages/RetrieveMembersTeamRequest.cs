using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveMembersTeamRequest : OrganizationRequest
{
    public RetrieveMembersTeamRequest()
    {
        RequestName = "RetrieveMembersTeam";
    }

    public Guid EntityId
    {
        get => Parameters.Contains("EntityId") ? (Guid)Parameters["EntityId"] : default;
        set => Parameters["EntityId"] = value;
    }

    public ColumnSet MemberColumnSet
    {
        get => Parameters.Contains("MemberColumnSet") ? (ColumnSet)Parameters["MemberColumnSet"] : default;
        set => Parameters["MemberColumnSet"] = value;
    }
}
