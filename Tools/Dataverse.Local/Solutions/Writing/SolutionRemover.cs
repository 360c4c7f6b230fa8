using Dataverse.Local.Metadata;
using Dataverse.Local.Solutions.Merging;

namespace Dataverse.Local.Solutions.Writing;

/// <summary>Deletes component rows that a solution no longer brings. Runs inside a transaction.</summary>
internal sealed class SolutionRemover(PlatformRows rows, Inventory inventory, StoreTarget target)
{
    /// <summary>Entries of the solution that its new version does not have.</summary>
    public IReadOnlyList<InventoryItem> Vanishing(Guid solution, IReadOnlySet<(int Type, Guid Component)> staying) =>
        [.. target.Items.Where(item => item.Solution == solution && !staying.Contains((item.Type, item.Component)))];

    /// <summary>The ids of the rows that would be deleted: those no other solution holds.</summary>
    public IReadOnlySet<Guid> Deleted(IEnumerable<InventoryItem> vanishing, string solution) => vanishing
        .Where(item => target.HeldBy(item.Type, item.Component, solution) is null)
        .Select(item => item.Component)
        .ToHashSet();

    public void Remove(IReadOnlyList<InventoryItem> vanishing, string solution)
    {
        var deleted = Deleted(vanishing, solution);
        var byType = vanishing.ToLookup(item => item.Type);
        foreach (var (type, table) in ComponentTables.InOrderOfRemoval)
        {
            foreach (var item in byType[type].Where(item => deleted.Contains(item.Component)))
                Delete(table, item.Component);
        }
        foreach (var item in vanishing)
            inventory.Remove(item.Id);
    }

    /// <summary>Rows that belong to a component and are not among those its new version brings.</summary>
    public void RemoveParts(IEnumerable<ComponentRow> rowsOfPackage)
    {
        var all = rowsOfPackage.ToList();
        var staying = all.Select(row => row.Id).ToHashSet();
        foreach (var row in all)
        {
            foreach (var part in Parts(row.Table, row.Id).Where(part => !staying.Contains(part.Id)).ToList())
                rows.Rows.Delete(part.Table, part.Id);
        }
    }

    /// <summary>Before the tables themselves go.</summary>
    public void RemoveRegistry(Catalog before, Removal removal)
    {
        foreach (var name in removal.Tables)
            RegistryRows.RemoveFor(rows, before.Tables[name]);
    }

    private void Delete(string table, Guid id)
    {
        if (!rows.Exists(table, id))
            return;
        foreach (var part in Parts(table, id).ToList())
            rows.Rows.Delete(part.Table, part.Id);
        rows.Rows.Delete(table, id);
    }

    private IEnumerable<(string Table, Guid Id)> Parts(string table, Guid id) => ComponentTables.Parts[table]
        .SelectMany(part => rows.Where(part.Table, part.Column, id).Select(child => (part.Table, child)));
}
