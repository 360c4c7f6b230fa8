using Dataverse.Local.Metadata;

namespace Dataverse.Local.Solutions.Checks;

/// <summary>Every privilege of a role is one the platform has.</summary>
internal static class RoleCheck
{
    public static void Check(Review review)
    {
        foreach (var role in review.Package.Roles)
        {
            foreach (var privilege in role.Privileges)
            {
                if (Judge(privilege.Name, review) is { } problem)
                    review.Problems.Add($"Role '{role.Name}' has the privilege '{privilege.Name}', {problem}");
            }
            foreach (var twice in role.Privileges.GroupBy(privilege => privilege.Name).Where(group => group.Count() > 1))
                review.Problems.Add($"Role '{role.Name}' has the privilege '{twice.Key}' twice. Keep one.");
        }
    }

    /// <summary>The rest of the sentence that says what is wrong, or null.</summary>
    public static string? Judge(string privilege, Review review)
    {
        if (PlatformPrivileges.Contains(privilege) || review.Target.Exists("privilege", "name", privilege))
            return null;
        var readings = PrivilegeName.Parse(privilege).ToList();
        foreach (var reading in readings)
        {
            if (!review.Next.TryTable(reading.Table.ToLowerInvariant(), out var table))
                continue;
            if (table.SchemaName != reading.Table)
                return $"but the table is spelt '{table.SchemaName}': upper and lower case count. Write 'prv{reading.Right}{table.SchemaName}'.";
            return reading.NeedsOwner && table.Ownership != Ownership.UserOwned
                ? $"but rows of '{table.SchemaName}' have no owner. Remove the privilege."
                : null;
        }
        return readings.Count == 0
            ? "which the platform does not have. Correct the name."
            : $"but there is no table '{readings[0].Table}'. Correct the name or remove the privilege.";
    }
}
