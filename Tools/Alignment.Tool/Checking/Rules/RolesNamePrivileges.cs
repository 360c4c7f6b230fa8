using System.Text.RegularExpressions;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>An unknown privilege name makes the import fail.</summary>
public sealed partial class RolesNamePrivileges : ISolutionRule
{
    public string Id => "privilege";

    public string Statement => "Privileges are spelt with the table's schema name, have a known level, and fit how the table is owned.";

    public IEnumerable<Finding> Check(Examined examined) => examined.Source.Of(ComponentKind.Role).SelectMany(role => Check(examined, role));

    private IEnumerable<Finding> Check(Examined examined, Component role)
    {
        var privileges = role.Definition.Descendants("RolePrivilege").Select(each => (Name: each.Attr("name") ?? "", Level: each.Attr("level") ?? "")).ToList();
        foreach (var twice in privileges.GroupBy(each => each.Name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
            yield return Found(role, $"{twice.Key} is there more than once.", "Keep one.");
        foreach (var (name, level) in privileges)
        {
            if (level is not ("Basic" or "Local" or "Deep" or "Global"))
                yield return Found(role, $"{name} has the unknown level '{level}'.", "Use Basic, Local, Deep or Global.");
            if (Shape().Match(name) is not { Success: true } match)
                continue;
            var table = match.Groups["table"].Value;
            var spelt = examined.Tables.SchemaName(table);
            if (spelt is null && table.StartsWith(examined.Source.Manifest.Prefix + "_", StringComparison.OrdinalIgnoreCase))
                yield return Found(role, $"{name} is about a table that does not exist.", "Correct the name.");
            if (spelt is not null && spelt != table)
                yield return Found(role, $"{name} is spelt differently from the table's schema name.", $"Write prv{match.Groups["verb"].Value}{spelt}.");
            if (spelt is not null && examined.Tables.IsOrganizationOwned(table) && match.Groups["verb"].Value is "Assign" or "Share")
                yield return Found(role, $"{name} cannot exist: {spelt} belongs to the organisation.", "Remove it.");
            if (spelt is not null && examined.Tables.IsOrganizationOwned(table) && level != "Global")
                yield return Found(role, $"{name} has the level {level}, but {spelt} belongs to the organisation.", "Set the level to Global.");
        }
    }

    private Finding Found(Component role, string what, string remedy) => new(Id, role.File, what, remedy);

    [GeneratedRegex("^prv(?<verb>Create|Read|Write|Delete|AppendTo|Append|Assign|Share)(?<table>.+)$")]
    private static partial Regex Shape();
}
