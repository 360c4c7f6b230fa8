using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Stories.Delivery;

/// <summary>What somebody sees on the dashboards: their components, from the rows that the import has written.</summary>
internal sealed class Screen(Floor floor)
{
    private const int Dashboard = 0;

    public IReadOnlyList<DashboardTile> Tiles { get; } =
        [.. Rows(floor, "systemform", "name", "type", "formxml").Where(form => form.GetAttributeValue<OptionSetValue>("type")?.Value == Dashboard)
            .SelectMany(form => DashboardTile.Of(form.GetAttributeValue<string>("name"), form.GetAttributeValue<string>("formxml")))];

    public DashboardTile Tile(string label) => Assert.Single(Tiles, tile => tile.Label == label);

    public DataCollection<Entity> Rows(string table, params string[] columns) => Rows(floor, table, columns);

    /// <summary>The rows of the list behind a component, which has to be a list of the component's table.</summary>
    public DataCollection<Entity> List(Seat person, DashboardTile tile) => person.Service.RetrieveMultiple(new FetchExpression(View(tile))).Entities;

    /// <summary>One row for each point, column or slice.</summary>
    public DataCollection<Entity> Chart(Seat person, DashboardTile tile)
    {
        var chart = floor.Admin.Service.Retrieve("savedqueryvisualization", tile.Chart, new ColumnSet("datadescription")).GetAttributeValue<string>("datadescription");
        return person.Service.RetrieveMultiple(new FetchExpression(ChartQuery.Over(chart, View(tile)))).Entities;
    }

    private string View(DashboardTile tile)
    {
        var view = floor.Admin.Service.Retrieve("savedquery", tile.View, new ColumnSet("returnedtypecode", "fetchxml"));
        Assert.Equal(tile.Table, view.GetAttributeValue<string>("returnedtypecode"));
        return view.GetAttributeValue<string>("fetchxml");
    }

    private static DataCollection<Entity> Rows(Floor floor, string table, params string[] columns) =>
        floor.Admin.Service.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(columns) }).Entities;
}
