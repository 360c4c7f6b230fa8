using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Rows;

/// <summary>A row with the related rows that were asked for, by navigation property.</summary>
internal sealed class FoundRow(Entity entity)
{
    public Entity Entity { get; } = entity;
    public Dictionary<string, FoundRow?> One { get; } = new(StringComparer.Ordinal);

    /// <summary>With whether there are more rows than were read.</summary>
    public Dictionary<string, (IReadOnlyList<FoundRow> Rows, bool More)> Many { get; } = new(StringComparer.Ordinal);
}
