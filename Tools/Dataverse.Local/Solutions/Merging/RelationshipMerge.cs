using Dataverse.Local.Metadata;
using Dataverse.Local.Solutions.Checks;
using Dataverse.Local.Solutions.Package;

namespace Dataverse.Local.Solutions.Merging;

/// <summary>Relationships and lookups, which belong together one to one.</summary>
internal static class RelationshipMerge
{
    /// <summary>The owner relationship points at an abstract table; its lookup gets users and teams.</summary>
    private const string Owner = "owner";

    /// <summary>The relationship of a file column points at a table that only the file store knows.</summary>
    private const string FileStore = "fileattachment";

    public static void Add(CatalogDraft draft, SolutionPackage package, Problems problems)
    {
        foreach (var link in package.Relationships.Where(link => link.ReferencedTable is not (Owner or FileStore)))
            Add(draft, link, package.Name, problems);
        foreach (var link in package.ManyToMany)
            Add(draft, link, package.Name, problems);
        foreach (var table in package.Tables.Where(table => draft.Tables.ContainsKey(table.LogicalName)))
        {
            foreach (var part in table.Columns)
                Point(draft, table.LogicalName, part.Column.LogicalName, problems);
        }
    }

    private static void Add(CatalogDraft draft, ManyToOne link, string solution, Problems problems)
    {
        var what = $"Relationship '{link.SchemaName}'";
        if (!draft.Tables.TryGetValue(link.ReferencingTable, out var child) || !draft.Tables.TryGetValue(link.ReferencedTable, out var parent))
        {
            var missing = draft.Tables.ContainsKey(link.ReferencingTable) ? link.ReferencedTable : link.ReferencingTable;
            problems.Add($"{what} names the table '{missing}', which does not exist. Correct the table or import the solution that brings it first.");
            return;
        }
        if (child.Columns.GetValueOrDefault(link.ReferencingColumn) is not { IsLookup: true } lookup)
        {
            problems.Add($"{what} has no lookup: table '{child.LogicalName}' has no lookup column '{link.ReferencingColumn}'. Add the column or remove the relationship.");
            return;
        }
        var there = child.Parents.FirstOrDefault(other => other.SchemaName == link.SchemaName);
        if (there is not null && (there.ReferencingColumn, there.ReferencedTable) != (link.ReferencingColumn, link.ReferencedTable))
            problems.Add($"{what} would lead from '{link.ReferencingColumn}' to '{link.ReferencedTable}', but it leads from '{there.ReferencingColumn}' to '{there.ReferencedTable}'. Use another name.");
        if (there is not null && there.Solution != solution)
            return;
        if (lookup is { Solution: null, IsPolymorphic: true } && !lookup.Targets.Contains(parent.LogicalName))
            draft.Put(child.LogicalName, lookup with { Targets = [.. lookup.Targets, parent.LogicalName] });
        draft.Put(link with { ReferencingColumn = lookup.LogicalName, ReferencedColumn = parent.PrimaryId, Solution = solution });
    }

    private static void Add(CatalogDraft draft, ManyToMany link, string solution, Problems problems)
    {
        foreach (var missing in new[] { link.Table1, link.Table2 }.Where(table => !draft.Tables.ContainsKey(table)))
            problems.Add($"Relationship '{link.SchemaName}' names the table '{missing}', which does not exist. Correct the table or import the solution that brings it first.");
        draft.Put(link with { Solution = solution });
        if (!draft.Tables.ContainsKey(link.IntersectTable))
            draft.Put(SystemColumns.Intersect(link, solution));
    }

    /// <summary>A lookup points where its relationships lead.</summary>
    private static void Point(CatalogDraft draft, string table, string name, Problems problems)
    {
        var column = draft.Tables[table].Columns.GetValueOrDefault(name);
        if (column is not { IsLookup: true, Solution: not null })
            return;
        IReadOnlyList<string> targets = column.Type == ColumnType.Owner
            ? ["systemuser", "team"]
            : [.. draft.Tables[table].Parents.Where(link => link.ReferencingColumn == name).Select(link => link.ReferencedTable).Distinct()];
        if (targets.Count == 0 && SystemColumns.TargetOf(name) is { } standard)
            targets = [standard];
        if (targets.Count == 0)
            problems.Add($"Column '{name}' of table '{table}' is a lookup without a relationship. Add the EntityRelationship that says where it points.");
        draft.Put(table, column with { Targets = targets });
    }
}
