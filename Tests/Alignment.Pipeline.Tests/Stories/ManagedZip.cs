using Alignment.Tool;
using Alignment.Tool.Packing;
using Alignment.Tool.Source;

namespace Alignment.Pipeline.Tests.Stories;

/// <summary>The managed zip, packed once per test run from the tree in this clone.</summary>
public static class ManagedZip
{
    private static readonly Lazy<PackedSolution> Packed = new(() =>
    {
        var repository = Repository.Find();
        return SolutionPacker.Pack(repository.Solution, ContentMap.Of(repository), PackageKind.Managed);
    });

    public static PackedSolution Package => Packed.Value;

    public static Stream Open() => new MemoryStream(Package.Bytes, writable: false);
}
