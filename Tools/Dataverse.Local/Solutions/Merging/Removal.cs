using Dataverse.Local.Metadata;

namespace Dataverse.Local.Solutions.Merging;

/// <summary>What goes from the metadata, and what is left.</summary>
internal sealed record Removal(Catalog Left, IReadOnlyList<RemovedPart> Removed)
{
    public IEnumerable<string> Tables => Removed.Where(part => part.ComponentType == ComponentType.Table).Select(part => part.Name);
}
