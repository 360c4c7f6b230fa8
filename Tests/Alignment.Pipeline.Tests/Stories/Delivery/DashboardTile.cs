using System.Xml.Linq;

namespace Alignment.Pipeline.Tests.Stories.Delivery;

/// <summary>One component of a dashboard, as its form XML has it; empty ids and names mean none.</summary>
internal sealed record DashboardTile(string Dashboard, string Label, string Table, Guid View, Guid Chart, string WebResource)
{
    public static IEnumerable<DashboardTile> Of(string dashboard, string formXml) =>
        from cell in XElement.Parse(formXml).Descendants("cell")
        let parameters = cell.Element("control")?.Element("parameters")
        where parameters is not null
        select new DashboardTile(
            dashboard,
            cell.Element("labels")?.Element("label")?.Attribute("description")?.Value ?? "",
            (string?)parameters.Element("TargetEntityType") ?? "",
            Id(parameters.Element("ViewId")),
            Id(parameters.Element("VisualizationId")),
            (string?)parameters.Element("Url") ?? "");

    private static Guid Id(XElement? element) => Guid.TryParse(element?.Value, out var id) ? id : Guid.Empty;
}
