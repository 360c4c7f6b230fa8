using Alignment.Tool.Packing;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>A file that no part of the format reads would be missing from the zip without a word.</summary>
public sealed class EveryFileIsReached : ISolutionRule
{
    public string Id => "unreached-file";

    public string Statement => "Every file of the tree lies where the format looks for it, with folder names in the right case.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        var source = examined.Source;
        var reached = Reached(source).ToHashSet(StringComparer.Ordinal);
        return source.Files.Unreached.Where(file => !reached.Contains(file)).Select(Found);
    }

    private static IEnumerable<string> Reached(SolutionSource source) =>
    [
        .. source.Sharded,
        .. SolutionSource.WholeFiles.Keys,
        .. source.Components.Select(component => ContentParts.InTree(source, component)).OfType<string>(),
        .. source.Tables.SelectMany(table => source.Files.Under($"{table.Folder}/Formulas", "")),
    ];

    private Finding Found(string file)
    {
        var folder = file.Split('/')[0];
        if (SolutionSource.Unsupported.Contains(folder, StringComparer.OrdinalIgnoreCase))
            return new Finding(Id, file, $"Components of {folder} are not supported by this packer.", "Remove them from the tree.");
        var right = SolutionSource.Described.FirstOrDefault(known => known.Equals(folder, StringComparison.OrdinalIgnoreCase));
        return right is not null && right != folder
            ? new Finding(Id, file, $"The folder {folder} is written in the wrong case, so the file would not be packed.", $"Rename it to {right}.")
            : new Finding(Id, file, "No part of the format reads this file, so it would not be packed.", "Move it where it belongs, or delete it.");
    }
}
