namespace Dataverse.Local.Solutions.Writing;

/// <summary>One component of one installed solution.</summary>
/// <param name="Version">Row version of the entry: a component row above it was changed after the import.</param>
internal sealed record InventoryItem(Guid Id, Guid Solution, int Type, Guid Component, long Version);
