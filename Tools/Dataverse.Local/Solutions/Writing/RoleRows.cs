using Dataverse.Local.Metadata;
using Dataverse.Local.Solutions.Checks;
using Dataverse.Local.Solutions.Package;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Solutions.Writing;

/// <summary>A security role with its privileges.</summary>
internal static class RoleRows
{
    public static Guid PrivilegeId(string name) => DeterministicId.Of("privilege", name);

    public static IEnumerable<ComponentRow> Of(RolePart part)
    {
        yield return new ComponentRow("role", part.Id, ComponentType.Role, part.Name, new AttributeCollection { ["name"] = part.Name })
        {
            Customizable = ["name"],
        };
        foreach (var privilege in part.Privileges)
        {
            yield return new ComponentRow(
                "roleprivileges",
                DeterministicId.Of("roleprivilege", $"{part.Id}/{privilege.Name}"),
                null,
                $"{part.Name}/{privilege.Name}",
                new AttributeCollection
                {
                    ["roleid"] = part.Id,
                    ["privilegeid"] = PrivilegeId(privilege.Name),
                    ["privilegedepthmask"] = privilege.DepthMask,
                })
            { OwnerColumn = "roleid" };
        }
    }

    /// <summary>The privilege itself: a row of the platform, the same for every solution that names it.</summary>
    public static ComponentRow Privilege(string name, Catalog next)
    {
        var reading = PrivilegeName.Parse(name).FirstOrDefault(reading => next.TryTable(reading.Table.ToLowerInvariant(), out _))
            ?? PrivilegeName.Parse(name).FirstOrDefault();
        var owned = reading is not null && next.TryTable(reading.Table.ToLowerInvariant(), out var table) && table.Ownership == Ownership.UserOwned;
        return new ComponentRow("privilege", PrivilegeId(name), null, name, new AttributeCollection
        {
            ["name"] = name,
            ["accessright"] = reading?.AccessRight ?? 0,
            ["canbebasic"] = owned,
            ["canbelocal"] = owned,
            ["canbedeep"] = owned,
            ["canbeglobal"] = true,
        });
    }
}
