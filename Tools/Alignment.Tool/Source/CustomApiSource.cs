using System.Xml.Linq;

namespace Alignment.Tool.Source;

/// <summary>One folder below customapis.</summary>
public sealed record CustomApiSource(
    string File,
    XElement Definition,
    IReadOnlyList<CustomApiField> Parameters,
    IReadOnlyList<CustomApiField> Results)
{
    public const string Folder = "customapis";

    public string UniqueName { get; } = Definition.Attr("uniquename") ?? "";

    /// <summary>The plug-in type behind it, bare lower case; empty when the platform only raises events for it.</summary>
    public string PluginTypeId { get; } = Reading.BareId(
        Definition.Element("plugintypeid")?.Text("plugintypeid") ?? Definition.Element("plugintypeid")?.Text("plugintypeexportkey"));
}
