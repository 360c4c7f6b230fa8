using Dataverse.Local.Metadata;
using Dataverse.Local.Solutions.Merging;

namespace Dataverse.Local.Solutions.Checks;

/// <summary>Metadata of other solutions that would lose what it stands on.</summary>
internal static class Dependants
{
    /// <param name="after">The metadata without what goes.</param>
    public static IEnumerable<string> InMetadata(Catalog before, Removal removal, Catalog after, string solution)
    {
        foreach (var name in removal.Tables)
        {
            foreach (var column in before.Tables[name].Columns.Values.Where(column => IsOthers(column.Solution, solution)))
                yield return $"table '{name}' has the column '{column.LogicalName}' of solution '{column.Solution}'";
        }
        var choices = removal.Removed.Where(part => part.ComponentType == ComponentType.Choice).Select(part => part.Name).ToHashSet();
        foreach (var table in after.Tables.Values)
        {
            foreach (var link in table.Parents.Where(link => !after.Tables.ContainsKey(link.ReferencedTable)))
                yield return $"table '{link.ReferencedTable}' is pointed at by '{table.LogicalName}.{link.ReferencingColumn}' of solution '{link.Solution}'";
            foreach (var link in table.Parents.Where(link => !table.Has(link.ReferencingColumn)))
                yield return $"column '{link.ReferencingColumn}' of table '{table.LogicalName}' carries the relationship '{link.SchemaName}' of solution '{link.Solution}'";
            foreach (var column in table.Columns.Values.Where(column => column.Choice is { IsGlobal: true } choice && choices.Contains(choice.Name)))
                yield return $"choice '{column.Choice!.Name}' is used by '{table.LogicalName}.{column.LogicalName}' of solution '{column.Solution}'";
            foreach (var key in table.Keys.Where(key => !key.Columns.All(table.Has)))
                yield return $"a column of the key '{key.Name}' of solution '{key.Solution}' on table '{table.LogicalName}' would go";
        }
        foreach (var link in after.ManyToMany.Where(link => !after.Tables.ContainsKey(link.Table1) || !after.Tables.ContainsKey(link.Table2)))
            yield return $"a table of the relationship '{link.SchemaName}' of solution '{link.Solution}' would go";
    }

    private static bool IsOthers(string? owner, string solution) => owner is not null && owner != solution;
}
