using Dataverse.Local.Metadata;
using Dataverse.Local.Solutions.Checks;
using Dataverse.Local.Store;

namespace Dataverse.Local.Solutions.Writing;

/// <summary>The store as an import sees it before touching it.</summary>
internal sealed class StoreTarget : ITarget
{
    private readonly SqliteStore store;
    private readonly PlatformRows rows;
    private readonly ILookup<Guid, InventoryItem> holders;

    public StoreTarget(SqliteStore store, PlatformRows rows, Inventory inventory)
    {
        this.store = store;
        this.rows = rows;
        Solutions = inventory.Solutions();
        Items = inventory.Items();
        holders = Items.ToLookup(item => item.Component);
    }

    public Catalog Catalog => store.Catalog;

    public IReadOnlyList<InstalledSolution> Solutions { get; }

    public IReadOnlyList<InventoryItem> Items { get; }

    public bool Exists(string table, Guid id) => rows.Exists(table, id);

    public bool Exists(string table, string column, string value) => rows.Where(table, column, value).Count > 0;

    public string? HeldBy(int componentType, Guid id, string except) => holders[id]
        .Where(item => item.Type == componentType)
        .Select(item => Solutions.FirstOrDefault(solution => solution.Id == item.Solution)?.UniqueName)
        .FirstOrDefault(name => name is not null && name != except);

    public InstalledSolution? Find(string uniqueName) =>
        Solutions.FirstOrDefault(solution => solution.UniqueName.Equals(uniqueName, StringComparison.OrdinalIgnoreCase));

    /// <summary>For sentences: "solution 'X'", or that no solution holds it.</summary>
    public string OwnerOf(Guid component) => holders[component]
        .Select(item => Solutions.FirstOrDefault(solution => solution.Id == item.Solution))
        .FirstOrDefault(solution => solution is not null) is { } owner
            ? $"of solution '{owner.UniqueName}'"
            : "that belongs to no solution";
}
