namespace Dataverse.Local.Solutions.Package;

/// <summary>The tables, columns, choices, keys and relationships of a package, by the ids <see cref="MetadataIds"/> gives them.</summary>
internal static class PackageMetadata
{
    private static readonly HashSet<int> Kinds =
        [ComponentType.Table, ComponentType.Column, ComponentType.Choice, ComponentType.Key, ComponentType.Relationship];

    public static IEnumerable<(int Type, Guid Id)> MetadataContents(this SolutionPackage package) => package.Contents()
        .Where(item => Kinds.Contains(item.Type))
        .Select(item => (item.Type, MetadataIds.Of(item.Type, item.Name)));
}
