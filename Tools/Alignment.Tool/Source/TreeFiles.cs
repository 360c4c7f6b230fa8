using System.Xml;
using System.Xml.Linq;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Source;

/// <summary>
/// The files of an unpacked tree. Remembers which ones were read, because a file that nobody reads
/// would be missing from the zip without a word.
/// </summary>
public sealed class TreeFiles
{
    private const string Twin = "_managed.xml";
    private readonly HashSet<string> reached = new(StringComparer.Ordinal);
    private readonly bool managed;

    /// <exception cref="ToolException">The folder holds no unpacked solution.</exception>
    public TreeFiles(string root, bool managed)
    {
        Root = Path.GetFullPath(root);
        this.managed = managed;
        if (!File.Exists(Path.Combine(Root, "Other", "Solution.xml")))
            throw ToolException.Environment($"{root} holds no unpacked solution: Other/Solution.xml is missing.", "Name the folder that has Other/ in it with --solution.");
        All = [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file => !IsNote(file))
            .Order(StringComparer.Ordinal)];
    }

    public string Root { get; }

    /// <summary>Relative, with forward slashes, in ordinal order. Notes (*.md) at the top are not part of the solution.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>What nothing has read so far.</summary>
    public IEnumerable<string> Unreached => All.Where(file => !reached.Contains(file));

    public bool Has(string file) => All.Contains(file);

    /// <summary>Files of one folder (not below it) with the given ending; managed twins stand in for their originals.</summary>
    public IEnumerable<string> Below(string folder, string ending) => All.Where(file =>
        file.StartsWith(folder + "/", StringComparison.Ordinal)
        && file.IndexOf('/', folder.Length + 1) < 0
        && file.EndsWith(ending, StringComparison.Ordinal)
        && !IsTwin(file));

    /// <summary>Like <see cref="Below"/>, at any depth.</summary>
    public IEnumerable<string> Under(string folder, string ending) => All.Where(file =>
        file.StartsWith(folder + "/", StringComparison.Ordinal) && file.EndsWith(ending, StringComparison.Ordinal) && !IsTwin(file));

    /// <summary>Names of the folders directly below one.</summary>
    public IEnumerable<string> Folders(string folder) => All
        .Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal))
        .Select(file => file[(folder.Length + 1)..])
        .Where(rest => rest.Contains('/'))
        .Select(rest => rest[..rest.IndexOf('/')])
        .Distinct();

    /// <exception cref="ToolException">The file is not well-formed XML.</exception>
    public XDocument Xml(string file)
    {
        var twin = file[..^".xml".Length] + Twin;
        reached.Add(file);
        if (Has(twin))
            reached.Add(twin);
        var used = managed && Has(twin) ? twin : file;
        try
        {
            return XDocument.Load(Path.Combine(Root, used), LoadOptions.SetLineInfo);
        }
        catch (XmlException broken)
        {
            throw ToolException.InSource($"{used} is not well-formed XML at line {broken.LineNumber}: {broken.Message}", "Correct that line.");
        }
    }

    public byte[] Bytes(string file)
    {
        reached.Add(file);
        return File.ReadAllBytes(Path.Combine(Root, file));
    }

    private bool IsTwin(string file) => file.EndsWith(Twin, StringComparison.Ordinal) && Has(file[..^Twin.Length] + ".xml");

    private static bool IsNote(string file) => !file.Contains('/') && file.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
