using Dataverse.Local.Solutions.Checks;
using Dataverse.Local.Solutions.Merging;
using Dataverse.Local.Store;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Solutions.Writing;

/// <summary>A judged removal of a solution.</summary>
internal sealed class RemovalPlan
{
    private readonly InstalledSolution solution;
    private readonly Removal removal;
    private readonly IReadOnlyList<InventoryItem> vanishing;
    private readonly SolutionRemover remover;

    private RemovalPlan(InstalledSolution solution, Removal removal, IReadOnlyList<InventoryItem> vanishing, SolutionRemover remover)
    {
        this.solution = solution;
        this.removal = removal;
        this.vanishing = vanishing;
        this.remover = remover;
    }

    /// <exception cref="SolutionRefusedException">It is not there, or something still needs it.</exception>
    public static RemovalPlan Make(string uniqueName, StoreTarget target, PlatformRows rows, Inventory inventory)
    {
        var solution = target.Find(uniqueName) ?? throw new SolutionRefusedException(RefusalCode.BadContent,
            $"There is no solution '{uniqueName}' to remove. Installed are: {string.Join(", ", target.Solutions.Select(known => known.UniqueName).DefaultIfEmpty("none"))}.");
        var remover = new SolutionRemover(rows, inventory, target);
        var vanishing = remover.Vanishing(solution.Id, new HashSet<(int, Guid)>());
        if (!solution.IsManaged)
            return new RemovalPlan(solution, new Removal(target.Catalog, []), vanishing, remover);

        var name = solution.UniqueName;
        var removal = new CatalogRemoval(target.Catalog, name, new HashSet<Guid>(), (type, id) => target.HeldBy(type, id, name)).Run();
        var problems = new Problems();
        foreach (var dependant in Dependants.InMetadata(target.Catalog, removal, removal.Left, name)
            .Concat(new RowDependants(rows, target, target.Catalog, removal.Left, remover.Deleted(vanishing, name)).Find()))
        {
            problems.Add($"Solution '{name}' cannot be removed: {dependant}. Change or remove that first.", RefusalCode.StillNeeded);
        }
        problems.RefuseIfAny();
        return new RemovalPlan(solution, removal, vanishing, remover);
    }

    public void Run(SqliteStore store, PlatformRows rows, Inventory inventory)
    {
        if (solution.IsManaged)
        {
            remover.RemoveRegistry(store.Catalog, removal);
            remover.Remove(vanishing, solution.UniqueName);
            store.Apply(removal.Left);
        }
        else
        {
            foreach (var item in vanishing)
                inventory.Remove(item.Id);
        }
        var publisher = rows.Read("solution", solution.Id, "publisherid")?.GetAttributeValue<EntityReference>("publisherid")?.Id;
        rows.Rows.Delete("solution", solution.Id);
        if (publisher is { } id && rows.Where("solution", "publisherid", id).Count == 0)
            rows.Rows.Delete("publisher", id);
    }
}
