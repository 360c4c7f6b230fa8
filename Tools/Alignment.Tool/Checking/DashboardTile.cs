using System.Xml.Linq;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking;

/// <summary>One component of a dashboard: a list, a chart or a page.</summary>
/// <param name="Label">What stands above it.</param>
/// <param name="Table">Logical name of the table; empty for a page.</param>
/// <param name="View">Bare id of the view; empty for a page.</param>
/// <param name="Chart">Bare id of the chart; empty for a list or a page.</param>
/// <param name="IsChart">Whether it is to show a chart.</param>
/// <param name="Page">Name of the web resource; empty for a list or a chart.</param>
public sealed record DashboardTile(string Label, string Table, string View, string Chart, bool IsChart, string Page)
{
    private const string Marker = "$webresource:";

    public static IReadOnlyList<DashboardTile> Of(XElement dashboard)
    {
        ArgumentNullException.ThrowIfNull(dashboard);
        return [.. dashboard.Descendants("cell").Where(cell => cell.Element("control") is not null).Select(cell => Of(cell, cell.Element("control")!.Element("parameters")))];
    }

    private static DashboardTile Of(XElement cell, XElement? parameters) => new(
        cell.Label(),
        parameters?.Text("TargetEntityType") ?? "",
        Reading.BareId(parameters?.Text("ViewId")),
        Reading.BareId(parameters?.Text("VisualizationId")),
        parameters?.Text("ChartGridMode") is "Chart" or "All",
        (parameters?.Text("Url") ?? "").Replace(Marker, "", StringComparison.OrdinalIgnoreCase));
}
