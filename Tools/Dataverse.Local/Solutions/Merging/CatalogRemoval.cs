using Dataverse.Local.Metadata;

namespace Dataverse.Local.Solutions.Merging;

/// <summary>
/// Takes out of the metadata what a solution brought and no longer holds. What another solution holds as well stays, and belongs to that one from now on.
/// </summary>
/// <param name="solution">Unique name.</param>
/// <param name="kept">Ids of the metadata parts that stay (see <see cref="MetadataIds"/>); empty when the solution goes whole.</param>
/// <param name="heldBy">The unique name of another solution that lists a component, or null.</param>
internal sealed class CatalogRemoval(Catalog current, string solution, IReadOnlySet<Guid> kept, Func<int, Guid, string?> heldBy)
{
    private readonly CatalogDraft draft = new(current);
    private readonly List<RemovedPart> removed = [];

    public Removal Run()
    {
        foreach (var link in current.ManyToMany.Where(link => link.Solution == solution))
        {
            if (!Goes(ComponentType.Relationship, link.SchemaName, out var heir))
                draft.Put(link with { Solution = heir });
            else
                Remove(link);
        }
        foreach (var table in current.Tables.Values)
            Visit(table);
        foreach (var choice in current.GlobalChoices.Values.Where(choice => choice.Solution == solution))
        {
            if (Goes(ComponentType.Choice, choice.Name, out var heir))
                draft.RemoveChoice(choice.Name);
            else
                draft.Put(choice with { Solution = heir });
        }
        return new Removal(draft.Finish(), removed);
    }

    private void Remove(ManyToMany link)
    {
        draft.Remove(link);
        draft.RemoveTable(link.IntersectTable);
        removed.Add(new RemovedPart(ComponentType.Table, link.IntersectTable));
    }

    private void Visit(Table table)
    {
        if (!draft.Tables.ContainsKey(table.LogicalName) || !Touches(table))
            return;
        if (table.Solution == solution && !table.IsIntersect)
        {
            if (Goes(ComponentType.Table, table.LogicalName, out var heir))
            {
                draft.RemoveTable(table.LogicalName);
                return;
            }
            table = table with { Solution = heir };
        }
        draft.Put(Links(table with
        {
            Columns = table.Columns.Values.Select(column => Stays(table, column)).OfType<Column>().ToDictionary(column => column.LogicalName),
            Keys = [.. table.Keys.Select(key => Stays(table, key)).OfType<AlternateKey>()],
        }));
    }

    /// <summary>The store looks only at tables that are other objects than before.</summary>
    private bool Touches(Table table) => table.Solution == solution
        || table.Columns.Values.Any(column => column.Solution == solution)
        || table.Keys.Any(key => key.Solution == solution)
        || table.Parents.Any(link => link.Solution == solution);

    private Column? Stays(Table table, Column column)
    {
        if (column.Solution != solution || SystemColumns.Belongs(table, column.LogicalName))
            return column;
        return Goes(ComponentType.Column, $"{table.LogicalName}.{column.LogicalName}", out var heir) ? null : column with { Solution = heir };
    }

    private AlternateKey? Stays(Table table, AlternateKey key)
    {
        if (key.Solution != solution)
            return key;
        return Goes(ComponentType.Key, $"{table.LogicalName}.{key.Name}", out var heir) ? null : key with { Solution = heir };
    }

    /// <summary>A lookup that was there before loses the targets that went.</summary>
    private Table Links(Table table)
    {
        var gone = table.Parents.Where(link => link.Solution == solution && Goes(ComponentType.Relationship, link.SchemaName, out _)).ToList();
        if (gone.Count == 0)
            return table;
        var left = table.Parents.Except(gone).ToList();
        var columns = new Dictionary<string, Column>(table.Columns);
        foreach (var link in gone)
        {
            if (columns.TryGetValue(link.ReferencingColumn, out var lookup) && lookup.Targets.Count > 1
                && !left.Exists(other => other.ReferencingColumn == link.ReferencingColumn && other.ReferencedTable == link.ReferencedTable))
                columns[link.ReferencingColumn] = lookup with { Targets = [.. lookup.Targets.Where(target => target != link.ReferencedTable)] };
        }
        return table with { Parents = left, Columns = columns };
    }

    private bool Goes(int type, string name, out string heir)
    {
        var part = new RemovedPart(type, name);
        heir = kept.Contains(part.Id) ? solution : heldBy(type, part.Id) ?? "";
        if (heir.Length > 0)
            return false;
        removed.Add(part);
        return true;
    }
}
