using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddPrivilegesRoleRequest : OrganizationRequest
{
    public AddPrivilegesRoleRequest()
    {
        RequestName = "AddPrivilegesRole";
    }

    public RolePrivilege[] Privileges
    {
        get => Parameters.Contains("Privileges") ? (RolePrivilege[])Parameters["Privileges"] : default;
        set => Parameters["Privileges"] = value;
    }

    public Guid RoleId
    {
        get => Parameters.Contains("RoleId") ? (Guid)Parameters["RoleId"] : default;
        set => Parameters["RoleId"] = value;
    }
}
