using Alignment.Tool.Packing;
using Alignment.Tool.Source;
using Dataverse.Local.Metadata;

namespace Alignment.Tool.Checking;

/// <summary>What the rules look at.</summary>
/// <param name="Source">The tree.</param>
/// <param name="Platform">Out-of-the-box tables, by logical name.</param>
/// <param name="Schemas">Folder of the schemas; null when absent.</param>
public sealed record Examined(SolutionSource Source, IReadOnlyDictionary<string, Table> Platform, string? Schemas)
{
    /// <summary>The platform's tables together with the tree's.</summary>
    public KnownTables Tables { get; } = new(Source, Platform);

    private readonly Lazy<PackedSolution> packed = new(() => SolutionPacker.Write(Source, PackageKind.Managed));

    /// <summary>The managed zip of this tree, as far as it can be made.</summary>
    public PackedSolution Packed => packed.Value;
}
