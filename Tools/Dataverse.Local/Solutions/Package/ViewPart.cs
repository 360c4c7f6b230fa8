using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>A view of a table.</summary>
/// <param name="QueryType">0 public, 1 advanced find, 2 associated, 4 quick find, 64 lookup.</param>
public sealed record ViewPart(
    Guid Id,
    string Table,
    string Name,
    string Description,
    int QueryType,
    bool IsDefault,
    bool IsQuickFind,
    bool IsPrivate,
    XElement? Fetch,
    XElement? Layout)
{
    internal static ViewPart Read(XElement element, string table) => new(
        XmlReading.Id(element.Text("savedqueryid"), $"A view of table '{table}'"),
        table,
        element.Element("LocalizedNames").Label(),
        element.Element("Descriptions").Label(),
        element.Number("querytype") ?? 0,
        element.Flag("isdefault"),
        element.Flag("isquickfindquery"),
        element.Flag("isprivate"),
        Inner(element, "fetchxml"),
        Inner(element, "layoutxml"));

    /// <summary>Some exports hold the XML as elements, some as escaped text.</summary>
    private static XElement? Inner(XElement element, string name) =>
        element.Element(name)?.Elements().FirstOrDefault()
        ?? (element.Text(name) is { } text ? SafeXml.Load(System.Text.Encoding.UTF8.GetBytes(text), $"{name} of a view") : null);
}
