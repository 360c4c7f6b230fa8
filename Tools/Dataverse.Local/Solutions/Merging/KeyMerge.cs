using Dataverse.Local.Solutions.Checks;
using Dataverse.Local.Solutions.Package;

namespace Dataverse.Local.Solutions.Merging;

/// <summary>Alternate keys.</summary>
internal static class KeyMerge
{
    public static void Add(CatalogDraft draft, TablePart part, string solution, Problems problems)
    {
        foreach (var key in part.Keys)
        {
            if (!draft.Tables.TryGetValue(part.LogicalName, out var table))
                return;
            foreach (var column in key.Columns.Where(column => !table.Has(column)))
                problems.Add($"Key '{key.Name}' of table '{table.LogicalName}' names the column '{column}', which does not exist. Correct the key.");
            if (key.Columns.Count == 0)
                problems.Add($"Key '{key.Name}' of table '{table.LogicalName}' has no columns. Give it at least one.");
            if (table.Keys.FirstOrDefault(other => other.Name == key.Name) is { } there && there.Solution != solution)
                continue;
            draft.Put(table with { Keys = [.. table.Keys.Where(other => other.Name != key.Name), key with { Solution = solution }] });
        }
    }
}
