using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

/// <summary>Users whose one role holds just these privileges.</summary>
internal static class Roles
{
    public static IOrganizationService User(Sandbox sandbox, string person, int depth, params string[] privileges)
    {
        Guid role = sandbox.Admin.Create(new Entity("role")
        {
            ["name"] = person,
            ["businessunitid"] = new EntityReference("businessunit", sandbox.Dataverse.RootBusinessUnitId),
        });
        foreach (string name in privileges)
        {
            Guid privilege = sandbox.Admin.Create(new Entity("privilege") { ["name"] = name });
            sandbox.Admin.Create(new Entity("roleprivileges") { ["roleid"] = role, ["privilegeid"] = privilege, ["privilegedepthmask"] = depth });
        }
        return sandbox.Dataverse.Service(sandbox.Dataverse.AddUser(person, person));
    }
}
