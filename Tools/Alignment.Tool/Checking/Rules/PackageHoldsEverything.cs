using System.Xml.Linq;
using Alignment.Tool.Packing;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Reads the zip back and counts: what lies in the tree must be in it.</summary>
public sealed class PackageHoldsEverything : ISolutionRule
{
    public string Id => "round-trip";

    public string Statement => "Every component, form, view, chart, relationship and connection reference of the tree is in the packed customizations.xml, and every content part in the zip.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        var source = examined.Source;
        var customizations = XDocument.Load(new MemoryStream(examined.Packed.Part(SolutionPacker.Customizations)!.Bytes)).Root!;
        foreach (var kind in ComponentKind.All)
        {
            var packed = customizations.Element(kind.Container)?.Elements(kind.Element).Count() ?? 0;
            if (packed != source.Of(kind).Count())
                yield return Found(kind.Folder, $"The tree has {source.Of(kind).Count()} components of kind {kind.Word}, the zip {packed}.");
        }

        (string What, int InTree, int InZip)[] counts =
        [
            ("forms", source.Tables.Sum(table => table.Forms.Count), customizations.Element("Entities")?.Descendants("systemform").Count() ?? 0),
            ("views", source.Tables.Sum(table => table.Views.Count), customizations.Element("Entities")?.Descendants("savedquery").Count() ?? 0),
            ("charts", source.Tables.Sum(table => table.Charts.Count), customizations.Element("Entities")?.Descendants("visualization").Count() ?? 0),
            ("connection references", source.ConnectionReferences.Count, customizations.Element(ConnectionReferenceSource.Container)?.Elements().Count() ?? 0),
            ("relationships", source.Relationships.Count, customizations.Element("EntityRelationships")?.Elements("EntityRelationship").Count() ?? 0),
        ];
        foreach (var (what, inTree, inZip) in counts.Where(count => count.InTree != count.InZip))
            yield return Found(SolutionSource.FrameFile, $"The tree has {inTree} {what}, the zip {inZip}.");
        foreach (var component in source.Components.Where(component => component.ContentPath is not null && examined.Packed.Part(component.ContentPath) is null && IsThere(source, component)))
            yield return Found(component.File, $"The content of {component.Name} is not in the zip at {component.ContentPath}.");
    }

    /// <summary>Missing content is another rule's finding.</summary>
    private static bool IsThere(SolutionSource source, Component component) =>
        ContentParts.InTree(source, component) is not null || ContentParts.Mapped(source, component).Count > 0;

    private Finding Found(string file, string what) => new(Id, file, what, "Look at the other findings: a container, stub or index entry is missing.");
}
