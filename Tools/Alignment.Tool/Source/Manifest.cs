using System.Globalization;
using System.Xml.Linq;

namespace Alignment.Tool.Source;

/// <summary>Other/Solution.xml.</summary>
public sealed class Manifest(XDocument document)
{
    public const string File = "Other/Solution.xml";

    public XDocument Document { get; } = document;

    public string UniqueName => Body.Text("UniqueName") ?? "";

    /// <summary>Four parts.</summary>
    public string Version => Body.Text("Version") ?? "";

    /// <summary>0 unmanaged only, 1 managed only, 2 both.</summary>
    public string Managed => Body.Text("Managed") ?? "";

    public string Prefix => Body.Element("Publisher")?.Text("CustomizationPrefix") ?? "";

    /// <summary>New option values are this × 10000 and up.</summary>
    public int OptionPrefix => Body.Element("Publisher")?.Number("CustomizationOptionValuePrefix") ?? 0;

    public IReadOnlyList<RootComponent> Roots { get; } =
    [
        .. document.Descendants("RootComponent").Select(root => new RootComponent(
            Parse(root.Attr("type")),
            root.Attr("id") is { } id ? Reading.BareId(id) : null,
            root.Attr("schemaName"),
            Parse(root.Attr("behavior")))),
    ];

    private XElement Body => Document.Root?.Element("SolutionManifest") ?? new XElement("SolutionManifest");

    private static int Parse(string? text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
