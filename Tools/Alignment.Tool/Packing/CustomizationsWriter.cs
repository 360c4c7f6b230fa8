using System.Xml.Linq;
using Alignment.Tool.Source;

namespace Alignment.Tool.Packing;

/// <summary>Puts the pieces of the tree into the frame: the customizations.xml of the zip.</summary>
public static class CustomizationsWriter
{
    public static XElement Write(SolutionSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var root = new XElement(source.Frame.Root!);
        Fill(root, ComponentKind.Table.Container, source.Tables.Select(TableWriter.Write));
        foreach (var kind in ComponentKind.All.Where(kind => kind != ComponentKind.Table))
            Fill(root, kind.Container, source.Of(kind).Select(component => component.Definition));
        Fill(root, "EntityRelationships", source.Relationships
            .Where(relationship => source.RelationshipIndex.Contains(relationship.Name))
            .OrderBy(relationship => relationship.Name, StringComparer.Ordinal)
            .Select(relationship => relationship.Definition));
        foreach (var (file, container) in SolutionSource.WholeFiles.Where(whole => source.Files.Has(whole.Key)))
            Fill(root, container, source.Files.Xml(file).Root!.Elements());
        root.ReplaceNodes(root.Elements().OrderBy(container => ContainerOrder.Of(container.Name.LocalName)).ToList());
        return root;
    }

    private static void Fill(XElement root, string container, IEnumerable<XElement> elements) =>
        root.Element(container)?.Add(elements.Select(element => new XElement(element)));
}
