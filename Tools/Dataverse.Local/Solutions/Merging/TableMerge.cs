using Dataverse.Local.Metadata;
using Dataverse.Local.Solutions.Checks;
using Dataverse.Local.Solutions.Package;

namespace Dataverse.Local.Solutions.Merging;

/// <summary>New tables, and columns added to tables that are there.</summary>
internal static class TableMerge
{
    public static void Add(CatalogDraft draft, TablePart part, string solution, Problems problems)
    {
        var there = draft.Tables.GetValueOrDefault(part.LogicalName);
        if (there is null && New(part, solution, problems) is { } created)
            draft.Put(created);
        else if (there is not null && there.Solution == solution)
            draft.Put(Renewed(there, part, problems));
        if (!draft.Tables.ContainsKey(part.LogicalName))
            return;
        foreach (var column in part.Columns)
        {
            if (ColumnMerge.Add(draft, part.LogicalName, column, solution, problems) is { } merged)
                draft.Put(part.LogicalName, merged);
        }
        if (there is null)
            SystemColumns.Complete(draft, part.LogicalName, solution);
    }

    private static Table? New(TablePart part, string solution, Problems problems)
    {
        var name = part.LogicalName;
        if (part.EntitySetName is not { } set || part.Ownership is not { } ownership)
        {
            problems.Add($"The solution changes the table '{part.SchemaName}', which does not exist. Import the solution that brings the table first.");
            return null;
        }
        var ids = part.Columns.Where(column => column.IsPrimaryId).Select(column => column.Column.LogicalName).ToList();
        var names = part.Columns.Where(column => column.IsPrimaryName).Select(column => column.Column.LogicalName).ToList();
        if (ids.Count > 1 || (ids.Count == 1 && ids[0] != $"{name}id"))
            problems.Add($"Table '{part.SchemaName}' has the primary key {string.Join(" and ", ids)}. It must have exactly one, named '{name}id'.");
        if (names.Count != 1)
            problems.Add($"Table '{part.SchemaName}' has {names.Count} primary name columns. Give exactly one column the DisplayMask PrimaryName.");
        return new Table
        {
            LogicalName = name,
            SchemaName = part.SchemaName,
            EntitySetName = set,
            PrimaryId = $"{name}id",
            PrimaryName = names.FirstOrDefault(),
            DisplayName = part.DisplayName,
            DisplayCollectionName = part.DisplayCollectionName,
            Ownership = ownership,
            IsActivity = part.IsActivity,
            Solution = solution,
        };
    }

    private static Table Renewed(Table there, TablePart part, Problems problems)
    {
        if (part.Ownership is { } ownership && ownership != there.Ownership)
            problems.Add($"Table '{part.SchemaName}' would change its ownership from {there.Ownership} to {ownership}, which is fixed for ever. Make a new table.");
        if (part.SchemaName != there.SchemaName)
            problems.Add($"Table '{there.SchemaName}' would change its schema name to '{part.SchemaName}', which is fixed for ever. Keep the spelling.");
        return there with
        {
            DisplayName = part.DisplayName,
            DisplayCollectionName = part.DisplayCollectionName is { Length: > 0 } plural ? plural : there.DisplayCollectionName,
            EntitySetName = part.EntitySetName ?? there.EntitySetName,
            PrimaryName = part.Columns.FirstOrDefault(column => column.IsPrimaryName)?.Column.LogicalName ?? there.PrimaryName,
        };
    }
}
