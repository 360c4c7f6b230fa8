using Alignment.Tool.Checking.Rules;
using Alignment.Tool.Packing;
using Alignment.Tool.Source;
using Dataverse.Local.Metadata;

namespace Alignment.Tool.Checking;

/// <summary>The rules without which a zip would lack something that lies in the tree, or promise something that does not.</summary>
public static class PackingRules
{
    public static readonly IReadOnlyList<ISolutionRule> All =
    [
        new ManifestIsComplete(), new ContainersExist(), new StubsExist(), new RelationshipsAreIndexed(), new EveryFileIsReached(),
        new DefinitionsHaveRoots(), new RootsHaveDefinitions(), new ContentExists(), new AssemblyMatchesManifest(),
    ];

    public static IReadOnlyList<Finding> Check(SolutionSource source, PackageKind kind)
    {
        ArgumentNullException.ThrowIfNull(source);
        var examined = new Examined(source, new Dictionary<string, Table>(), null);
        return [.. All.SelectMany(rule => rule.Check(examined)), .. WrongKind(source.Manifest, kind)];
    }

    private static IEnumerable<Finding> WrongKind(Manifest manifest, PackageKind kind)
    {
        var only = manifest.Managed switch { "0" => PackageKind.Unmanaged, "1" => PackageKind.Managed, _ => kind };
        if (only != kind)
            yield return new Finding("package-kind", Manifest.File, $"The source says it is for {only.ToString().ToLowerInvariant()} packages only (Managed is {manifest.Managed}).", "Set Managed to 2, which allows both.");
    }
}
