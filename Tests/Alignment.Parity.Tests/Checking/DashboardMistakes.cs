using System.Xml.Linq;

namespace Alignment.Parity.Tests.Checking;

/// <summary>Mistakes in dashboards and in how people get to them.</summary>
internal static class DashboardMistakes
{
    private const string Nothing = "{5b1f7a10-0000-4000-8000-000000000999}";

    public static IEnumerable<Mistake> All =>
    [
        new("dashboard", "a dashboard that does not say whom it is for", tree => tree.Remove(Orchard.Dashboard, "Descriptions")),
        new("dashboard", "a dashboard without components", tree => tree.Remove(Orchard.Dashboard, "control")),
        new("dashboard", "a dashboard with more components than people would see", tree => tree.Edit(Orchard.Dashboard, root =>
            root.Descendants("row").First().Add(Enumerable.Range(0, 6).Select(_ => new XElement(root.Descendants("cell").First()))))),
        new("dashboard", "a component without name", tree => tree.Edit(Orchard.Dashboard, root => root.Descendants("cell").Elements("labels").Remove())),
        new("dashboard", "a component over a table that is not in the solution", tree => tree.Set(Orchard.Dashboard, "TargetEntityType", "account")),
        new("dashboard", "a component over another table's view", tree => tree.Set(Orchard.Dashboard, "TargetEntityType", "lead")),
        new("dashboard", "a component over a view that has gone", tree => tree.Set(Orchard.Dashboard, "ViewId", Nothing)),
        new("dashboard", "a component over a chart that has gone", tree => tree.Set(Orchard.Dashboard, "VisualizationId", Nothing)),
        new("dashboard", "a component that is to show a chart and names none", tree => tree.Set(Orchard.Dashboard, "VisualizationId", "")),
        new("dashboard", "a page that is not in the solution", tree => tree.Edit(Orchard.Dashboard, root =>
            root.Descendants("parameters").First().ReplaceNodes(new XElement("Url", "$webresource:orc_/page.html")))),
        new("dashboard", "a dashboard that no app shows", tree => tree.Edit(Orchard.App, root => Component(root, "60").Remove())),
        new("dashboard", "a dashboard over a table that the app does not bring", tree => tree.Edit(Orchard.App, root => Component(root, "1").Remove())),
        new("dashboard", "a place in the site map for a dashboard that the app does not have", tree =>
            tree.Replace(Orchard.SiteMap, "Entity=\"orc_tree\"", $"Url=\"/workplace/home_dashboards.aspx\" DefaultDashboard=\"{Nothing}\"")),
        new("root-missing", "a dashboard without root component", tree => tree.Edit("Other/Solution.xml", root =>
            root.Descendants("RootComponent").First(each => (string?)each.Attribute("type") == "60").Remove())),
    ];

    private static XElement Component(XElement app, string type) => app.Descendants("AppModuleComponent").First(each => (string?)each.Attribute("type") == type);
}
