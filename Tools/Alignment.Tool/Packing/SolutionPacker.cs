using System.Globalization;
using System.Xml.Linq;
using Alignment.Tool.Checking;
using Alignment.Tool.Source;

namespace Alignment.Tool.Packing;

/// <summary>
/// Makes a solution zip of an unpacked tree, as Microsoft's SolutionPackager does, except that nothing is
/// dropped silently: what that tool leaves out without a word is refused here.
/// </summary>
public static class SolutionPacker
{
    public const string Customizations = "customizations.xml";
    public const string Solution = "solution.xml";

    /// <exception cref="SourceRefusedException">The tree is not whole; every finding is in it and nothing was written.</exception>
    public static PackedSolution Pack(string tree, ContentMap content, PackageKind kind)
    {
        var source = new SolutionSource(tree, content, managed: kind == PackageKind.Managed);
        var findings = PackingRules.Check(source, kind);
        return findings.Count > 0 ? throw new SourceRefusedException(findings) : Write(source, kind);
    }

    /// <summary>UniqueName_1_0_0_0_managed.zip, without the ending when unmanaged.</summary>
    public static string FileName(Manifest manifest, PackageKind kind)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        var version = manifest.Version.Replace('.', '_');
        return $"{manifest.UniqueName}_{version}{(kind == PackageKind.Managed ? "_managed" : "")}.zip";
    }

    /// <summary>Packs a tree that is known to be whole.</summary>
    internal static PackedSolution Write(SolutionSource source, PackageKind kind)
    {
        List<PackagePart> parts =
        [
            new(Solution, CanonicalXml.Write(Stamped(source.Manifest, kind))),
            new(Customizations, CanonicalXml.Write(CustomizationsWriter.Write(source))),
            .. ContentParts.Of(source),
            .. source.Sharded.Select(file => new PackagePart(ShardedName(file), source.Files.Bytes(file))),
        ];
        parts.Add(ContentTypes.For(parts.Select(part => part.Name)));
        return new PackedSolution(FileName(source.Manifest, kind), kind, ZipWriter.Write(parts), parts);
    }

    /// <summary>The server percent-encodes braces in folder names.</summary>
    private static string ShardedName(string file) =>
        file.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);

    private static XElement Stamped(Manifest manifest, PackageKind kind)
    {
        var root = new XElement(manifest.Document.Root!);
        root.Element("SolutionManifest")!.SetElementValue("Managed", ((int)kind).ToString(CultureInfo.InvariantCulture));
        return root;
    }
}
