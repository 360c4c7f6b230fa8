using Dataverse.Local.Solutions.Package;

namespace Dataverse.Local.Solutions;

/// <summary>What a solution brings that Dataverse.Local only stores, in one sentence each.</summary>
internal static class Notes
{
    public static IEnumerable<string> Of(SolutionPackage package)
    {
        foreach (var kind in package.NotSupported)
            yield return kind;
        foreach (var process in package.Workflows)
            yield return $"Process '{process.Name}' is stored and shown, but not run.";
        foreach (var form in package.AllForms.Where(form => form.IsDelta))
            yield return $"Form '{form.Name}' of table '{form.Table}' changes a form that another solution owns; the change is stored, not merged.";
        foreach (var map in package.EntityMaps.Where(map => !IsApplied(map)))
            yield return $"The column mapping from '{map.Source}' to '{map.Target}' is stored, not applied: only a lead that is qualified fills other rows here.";
        foreach (var reference in package.ConnectionReferences)
            yield return $"Connection reference '{reference.LogicalName}' is stored; nothing connects here.";
        foreach (var table in package.Tables)
        {
            if (table.Ribbon?.Descendants("CustomAction").Any() == true)
                yield return $"The commands of table '{table.LogicalName}' are stored, not shown.";
            foreach (var column in table.Columns.Where(column => column.SourceType != 0))
                yield return $"Column '{column.Column.LogicalName}' of table '{table.LogicalName}' is calculated on the platform; here it stays empty.";
        }
        foreach (var root in package.Manifest.RootComponents.Where(root => root.Type is 31 or 36 or 63 or 66 or 70 or 95 or >= 300))
            yield return $"The {root} in solution.xml is not taken over.";
    }

    /// <summary>Mappings from a lead to what it becomes are applied when it is qualified.</summary>
    private static bool IsApplied(EntityMapPart map) => map is { Source: "lead", Target: "account" or "contact" or "opportunity" };
}
