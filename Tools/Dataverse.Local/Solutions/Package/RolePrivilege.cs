using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>One right of a role.</summary>
/// <param name="Name">prv + right + schema name of the table; upper and lower case count.</param>
/// <param name="DepthMask">1 own rows, 2 business unit, 4 and those below, 8 organization.</param>
public sealed record RolePrivilege(string Name, int DepthMask)
{
    internal static RolePrivilege Read(XElement element, string role)
    {
        var name = element.Attr("name").Needed($"The name of a RolePrivilege of role '{role}'");
        return new RolePrivilege(name, element.Attr("level")?.ToUpperInvariant() switch
        {
            "BASIC" => 1,
            "LOCAL" => 2,
            "DEEP" => 4,
            "GLOBAL" => 8,
            var other => throw new SolutionRefusedException(RefusalCode.BadContent,
                $"Privilege '{name}' of role '{role}' has the level '{other}'. Use Basic, Local, Deep or Global."),
        });
    }
}
