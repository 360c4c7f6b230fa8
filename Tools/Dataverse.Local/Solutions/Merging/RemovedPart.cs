namespace Dataverse.Local.Solutions.Merging;

/// <summary>One table, column, choice, key or relationship that goes.</summary>
/// <param name="Name">As <see cref="MetadataIds"/> takes it.</param>
internal sealed record RemovedPart(int ComponentType, string Name)
{
    public Guid Id => MetadataIds.Of(ComponentType, Name);
}
