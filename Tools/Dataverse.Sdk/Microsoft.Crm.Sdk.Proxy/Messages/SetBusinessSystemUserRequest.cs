using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetBusinessSystemUserRequest : OrganizationRequest
{
    public SetBusinessSystemUserRequest()
    {
        RequestName = "SetBusinessSystemUser";
    }

    public Guid BusinessId
    {
        get => Parameters.Contains("BusinessId") ? (Guid)Parameters["BusinessId"] : default;
        set => Parameters["BusinessId"] = value;
    }

    public bool DoNotMoveAllRecords
    {
        get => Parameters.Contains("DoNotMoveAllRecords") ? (bool)Parameters["DoNotMoveAllRecords"] : default;
        set => Parameters["DoNotMoveAllRecords"] = value;
    }

    public EntityReference ReassignPrincipal
    {
        get => Parameters.Contains("ReassignPrincipal") ? (EntityReference)Parameters["ReassignPrincipal"] : default;
        set => Parameters["ReassignPrincipal"] = value;
    }

    public Guid UserId
    {
        get => Parameters.Contains("UserId") ? (Guid)Parameters["UserId"] : default;
        set => Parameters["UserId"] = value;
    }
}
