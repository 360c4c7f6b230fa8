using Alignment.Tool.Source;

namespace Alignment.Tool.Packing;

/// <summary>Packs a tree into files, as <c>pack</c> and <c>up</c> do.</summary>
public static class PackJob
{
    /// <summary>Packs every kind in memory first: either all zips are written or none.</summary>
    /// <returns>The full paths with what was packed, in the order of the kinds.</returns>
    /// <exception cref="SourceRefusedException">The tree is not whole.</exception>
    public static IReadOnlyList<(string Path, PackedSolution Package)> Run(string tree, ContentMap content, string folder, IReadOnlyList<PackageKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        var packages = kinds.Select(kind => SolutionPacker.Pack(tree, content, kind)).ToList();
        Directory.CreateDirectory(folder);
        return [.. packages.Select(package => (Write(folder, package), package))];
    }

    /// <summary>Written beside and moved, so that nobody ever reads half a zip.</summary>
    private static string Write(string folder, PackedSolution package)
    {
        var path = Path.GetFullPath(Path.Combine(folder, package.FileName));
        var beside = path + ".tmp";
        File.WriteAllBytes(beside, package.Bytes);
        File.Move(beside, path, overwrite: true);
        return path;
    }
}
