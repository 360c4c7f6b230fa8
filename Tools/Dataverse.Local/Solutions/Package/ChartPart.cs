using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>A chart of a table: what is counted, and how it is drawn.</summary>
public sealed record ChartPart(Guid Id, string Table, string Name, string Description, bool IsDefault, XElement? Data, XElement? Presentation)
{
    public IEnumerable<XElement> Fetches => Data?.Descendants("fetch") ?? [];

    internal static ChartPart Read(XElement element, string table) => new(
        XmlReading.Id(element.Text("savedqueryvisualizationid"), $"A chart of table '{table}'"),
        table,
        element.Element("LocalizedNames").Label(),
        element.Element("Descriptions").Label(),
        element.Flag("isdefault"),
        element.Element("datadescription")?.Elements().FirstOrDefault(),
        element.Element("presentationdescription")?.Elements().FirstOrDefault());
}
