using System.Xml.Linq;

namespace Alignment.Tool.Source;

/// <summary>One folder below Entities.</summary>
/// <param name="Folder">Relative to the tree.</param>
/// <param name="Definition">The <c>Entity</c> element with its empty stubs.</param>
/// <param name="Ribbon">RibbonDiff.xml; null when there is none.</param>
public sealed record TableSource(
    string Folder,
    XElement Definition,
    IReadOnlyList<PartSource> Forms,
    IReadOnlyList<PartSource> Views,
    IReadOnlyList<PartSource> Charts,
    XElement? Ribbon)
{
    public string File => $"{Folder}/Entity.xml";

    public string SchemaName { get; } = Definition.Text("Name") ?? Folder[(Folder.LastIndexOf('/') + 1)..];

    public string LogicalName => SchemaName.ToLowerInvariant();

    /// <summary>The <c>entity</c> element; null for a table that carries only a ribbon.</summary>
    public XElement? Info { get; } = Definition.Element("EntityInfo")?.Element("entity");

    /// <summary>A table of another publisher to which only columns, forms or views are added.</summary>
    public bool IsShell => Info?.Element("EntitySetName") is null;

    public IReadOnlyList<ColumnSource> Columns { get; } =
        [.. (Definition.Element("EntityInfo")?.Element("entity")?.Element("attributes")?.Elements("attribute") ?? []).Select(column => new ColumnSource(column))];

    public IEnumerable<XElement> Keys => Info?.Element("EntityKeys")?.Elements("EntityKey") ?? [];

    public string Label => Info?.Label() is { Length: > 0 } label ? label : Definition.Element("Name")?.Attr("LocalizedName") ?? SchemaName;
}
