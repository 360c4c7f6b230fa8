using System.IO.Compression;
using System.Xml.Linq;
using Alignment.Tool.Packing;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Looks at the zip itself.</summary>
public sealed class PackageIsWellFormed : ISolutionRule
{
    public string Id => "package";

    public string Statement => "The zip has its three files at the root, forward slashes, no folder entries, and a content type for each part.";

    public IEnumerable<Finding> Check(Examined examined) => Check(examined.Packed.Bytes);

    /// <summary>Checks any solution zip.</summary>
    public IEnumerable<Finding> Check(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        foreach (var missing in new[] { SolutionPacker.Solution, SolutionPacker.Customizations, ContentTypes.PartName }.Except(names))
            yield return Found(missing, $"{missing} is not at the root of the zip.", "Pack the tree again.");
        foreach (var name in names.Where(name => name.EndsWith('/') || name.Contains('\\', StringComparison.Ordinal)))
            yield return Found(name, "The entry is a folder or has backslashes.", "Pack the tree again.");
        foreach (var twice in names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
            yield return Found(twice.Key, $"The entry is there {twice.Count()} times.", "Give each component its own FileName.");
        if (zip.GetEntry(ContentTypes.PartName) is not { } entry)
            yield break;
        using var stream = entry.Open();
        var types = XDocument.Load(stream).Root!;
        foreach (var name in names.Where(name => name != ContentTypes.PartName && !ContentTypes.Covers(types, name)))
            yield return Found(name, "No content type covers this part.", "Add a Default for its extension or an Override for its name.");
    }

    private Finding Found(string file, string what, string remedy) => new(Id, file, what, remedy);
}
