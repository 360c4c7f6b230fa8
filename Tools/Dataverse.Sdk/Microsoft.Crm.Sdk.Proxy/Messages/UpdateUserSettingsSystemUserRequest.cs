using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UpdateUserSettingsSystemUserRequest : OrganizationRequest
{
    public UpdateUserSettingsSystemUserRequest()
    {
        RequestName = "UpdateUserSettingsSystemUser";
    }

    public Entity Settings
    {
        get => Parameters.Contains("Settings") ? (Entity)Parameters["Settings"] : default;
        set => Parameters["Settings"] = value;
    }

    public Guid UserId
    {
        get => Parameters.Contains("UserId") ? (Guid)Parameters["UserId"] : default;
        set => Parameters["UserId"] = value;
    }
}
