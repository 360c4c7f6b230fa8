using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>A security role.</summary>
public sealed record RolePart(Guid Id, string Name, IReadOnlyList<RolePrivilege> Privileges)
{
    internal static RolePart Read(XElement element)
    {
        var name = element.Attr("name").Needed("The name of a Role");
        return new RolePart(
            XmlReading.Id(element.Attr("id"), $"Role '{name}'"),
            name,
            [.. element.All("RolePrivileges", "RolePrivilege").Select(privilege => RolePrivilege.Read(privilege, name))]);
    }
}
