using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>A tile that points at nothing, or at something the app does not bring, stays grey for everybody.</summary>
public sealed class DashboardsAreWhole : ISolutionRule
{
    /// <summary>What Dataverse shows on one dashboard unless an administrator raises the limit.</summary>
    private const int MostTiles = 6;

    public string Id => "dashboard";

    public string Statement => "Each dashboard says what it is for, has one to six components, and each of them a table, view and chart that belong together or a page that exists; each dashboard and its tables are in the app; the site map opens dashboards of the app.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        var source = examined.Source;
        foreach (var dashboard in source.Of(ComponentKind.Dashboard))
        {
            var tiles = DashboardTile.Of(dashboard.Definition);
            foreach (var (what, remedy) in Whole(dashboard, tiles).Concat(tiles.SelectMany(tile => Tile(source, tile))).Concat(Apps(source, dashboard, tiles)))
                yield return new Finding(Id, dashboard.File, what, remedy);
        }

        foreach (var finding in source.Of(ComponentKind.SiteMap).SelectMany(map => Places(source, map)))
            yield return finding;
    }

    private static IEnumerable<(string What, string Remedy)> Whole(Component dashboard, IReadOnlyList<DashboardTile> tiles)
    {
        if (dashboard.Definition.Element("Descriptions")?.Elements().All(each => each.Attr("description") is null) != false)
            yield return ($"The dashboard {dashboard.Name} does not say whom it is for and what it shows.", "Add Descriptions.");
        if (tiles.Count is 0 or > MostTiles)
            yield return ($"The dashboard {dashboard.Name} has {tiles.Count} components.", $"Give it one to {MostTiles}, which is what the platform shows.");
    }

    private static IEnumerable<(string What, string Remedy)> Tile(SolutionSource source, DashboardTile tile)
    {
        if (tile.Label.Length == 0)
            yield return ("A component of the dashboard has no name.", "Give its cell a label.");
        if (tile.Page.Length > 0)
        {
            if (source.Of(ComponentKind.WebResource).All(page => page.Key != tile.Page))
                yield return ($"The component {tile.Label} shows {tile.Page}, which is not in the solution.", "Add the web resource, or correct Url.");
            yield break;
        }

        var table = source.Table(tile.Table);
        if (table is null)
            yield return ($"The component {tile.Label} shows neither a table of the solution nor a page.", "Correct TargetEntityType, or add Url.");
        else if (table.Views.All(view => view.Id != tile.View))
            yield return ($"The component {tile.Label} uses the view {tile.View}, which {tile.Table} does not have in this solution.", "Correct ViewId.");
        if (table is not null && tile.IsChart && table.Charts.All(chart => chart.Id != tile.Chart))
            yield return ($"The component {tile.Label} uses the chart {tile.Chart}, which {tile.Table} does not have in this solution.", "Correct VisualizationId.");
    }

    private static IEnumerable<(string What, string Remedy)> Apps(SolutionSource source, Component dashboard, IReadOnlyList<DashboardTile> tiles)
    {
        var apps = source.Of(ComponentKind.App).Where(app => Shows(app, dashboard.Key)).ToList();
        if (apps.Count == 0 && source.Of(ComponentKind.App).Any())
            yield return ($"No app shows the dashboard {dashboard.Name}.", "Add it to AppModuleComponents with type 60.");
        foreach (var app in apps)
        {
            var tables = app.Definition.Descendants("AppModuleComponent").Where(each => each.Attr("type") == "1").Select(each => each.Attr("schemaName")).ToHashSet();
            foreach (var table in tiles.Select(tile => tile.Table).Where(table => table.Length > 0 && !tables.Contains(table)).Distinct())
                yield return ($"The dashboard {dashboard.Name} shows {table}, which is not in the app {app.Key}.", "Add the table to AppModuleComponents.");
        }
    }

    private IEnumerable<Finding> Places(SolutionSource source, Component map) =>
        from place in map.Definition.Descendants("SubArea")
        let dashboard = place.Attr("DefaultDashboard")
        where dashboard is not null && source.Of(ComponentKind.App).Where(app => app.Key == map.Key).All(app => !Shows(app, Reading.BareId(dashboard)))
        select new Finding(Id, map.File, $"The site map opens the dashboard {dashboard}, which is not in the app {map.Key}.", "Correct DefaultDashboard, or add the dashboard to the app.");

    private static bool Shows(Component app, string dashboard) =>
        app.Definition.Descendants("AppModuleComponent").Any(each => each.Attr("type") == "60" && Reading.BareId(each.Attr("id")) == dashboard);
}
