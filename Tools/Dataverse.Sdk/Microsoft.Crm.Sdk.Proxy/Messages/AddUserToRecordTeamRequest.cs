using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddUserToRecordTeamRequest : OrganizationRequest
{
    public AddUserToRecordTeamRequest()
    {
        RequestName = "AddUserToRecordTeam";
    }

    public EntityReference Record
    {
        get => Parameters.Contains("Record") ? (EntityReference)Parameters["Record"] : default;
        set => Parameters["Record"] = value;
    }

    public Guid SystemUserId
    {
        get => Parameters.Contains("SystemUserId") ? (Guid)Parameters["SystemUserId"] : default;
        set => Parameters["SystemUserId"] = value;
    }

    public Guid TeamTemplateId
    {
        get => Parameters.Contains("TeamTemplateId") ? (Guid)Parameters["TeamTemplateId"] : default;
        set => Parameters["TeamTemplateId"] = value;
    }
}
