using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Delivery;

public sealed class Every_dashboard_component_resolves : IDisposable
{
    private const int Dashboard = 0;
    private readonly Floor floor = new();

    [Fact]
    public void The_five_dashboards_are_there_and_none_has_more_components_than_the_platform_shows()
    {
        var dashboards = Tiles().GroupBy(tile => tile.Dashboard).ToList();
        Assert.Equal(["Executive", "Marketing", "Operations Health", "Sales Manager", "Weekly Funnel Review"], dashboards.Select(each => each.Key).Order());
        Assert.All(dashboards, dashboard => Assert.InRange(dashboard.Count(), 5, 6));
    }

    [Fact]
    public void Every_list_opens_for_everybody_in_sales_and_marketing()
    {
        floor.Mql();
        var lists = Tiles().Where(tile => tile.Table.Length > 0).ToList();
        Assert.NotEmpty(lists);
        foreach (var tile in lists)
        {
            var view = View(tile);
            foreach (var person in People())
                person.Service.RetrieveMultiple(new FetchExpression(view));
        }
    }

    [Fact]
    public void Every_chart_is_drawn_from_the_rows_of_its_list()
    {
        floor.Mql();
        var charts = Tiles().Where(tile => tile.Chart != Guid.Empty).ToList();
        Assert.NotEmpty(charts);
        foreach (var tile in charts)
        {
            var query = ChartQuery.Over(Chart(tile.Chart), View(tile));
            foreach (var person in People())
                person.Service.RetrieveMultiple(new FetchExpression(query));
        }
    }

    [Fact]
    public void Every_chart_can_be_drawn_from_every_public_list_of_its_table()
    {
        floor.Mql();
        foreach (var chart in Rows("savedqueryvisualization", "name", "primaryentitytypecode", "datadescription"))
        {
            var views = Views(chart.GetAttributeValue<string>("primaryentitytypecode"));
            Assert.NotEmpty(views);
            Assert.All(views, view => floor.Admin.Service.RetrieveMultiple(
                new FetchExpression(ChartQuery.Over(chart.GetAttributeValue<string>("datadescription"), view.GetAttributeValue<string>("fetchxml")))));
        }
    }

    [Fact]
    public void Rejections_are_counted_by_reason_with_the_most_frequent_first()
    {
        foreach (var reason in new[] { "NO_BUDGET", "NO_NEED", "NO_NEED" })
            floor.Rep.Reject(floor.Mql(), reason, "They told me so on the phone");
        var tile = Tiles().Single(each => each.Label == "Rejections by Reason");

        var drawn = floor.Marketer.Service.RetrieveMultiple(new FetchExpression(ChartQuery.Over(Chart(tile.Chart), View(tile)))).Entities;

        Assert.Equal([2, 1], drawn.Select(row => (int)row.GetAttributeValue<AliasedValue>("rows").Value));
    }

    [Fact]
    public void Every_page_is_in_the_zip_with_what_it_loads()
    {
        var pages = Tiles().Select(tile => tile.WebResource).Where(name => name.Length > 0).ToList();
        var stored = Rows("webresource", "name", "content").ToDictionary(row => row.GetAttributeValue<string>("name"), row => row.GetAttributeValue<string>("content"));
        Assert.All(pages, page => Assert.NotEmpty(stored[page]));
        Assert.All(stored, resource => Assert.False(string.IsNullOrEmpty(resource.Value), resource.Key));
    }

    public void Dispose() => floor.Dispose();

    private IEnumerable<Seat> People() => [floor.Rep, floor.Manager, floor.Marketer, floor.MarketingLead, floor.Admin];

    private List<DashboardTile> Tiles() =>
        [.. Rows("systemform", "name", "type", "formxml").Where(form => form.GetAttributeValue<OptionSetValue>("type")?.Value == Dashboard)
            .SelectMany(form => DashboardTile.Of(form.GetAttributeValue<string>("name"), form.GetAttributeValue<string>("formxml")))];

    /// <summary>The query of the tile's list, which has to be a public one of the tile's table.</summary>
    private string View(DashboardTile tile)
    {
        var view = floor.Admin.Service.Retrieve("savedquery", tile.View, new ColumnSet("returnedtypecode", "fetchxml"));
        Assert.Equal(tile.Table, view.GetAttributeValue<string>("returnedtypecode"));
        return view.GetAttributeValue<string>("fetchxml");
    }

    private string Chart(Guid id) => floor.Admin.Service.Retrieve("savedqueryvisualization", id, new ColumnSet("datadescription")).GetAttributeValue<string>("datadescription");

    private List<Entity> Views(string table) =>
        [.. Rows("savedquery", "returnedtypecode", "querytype", "fetchxml").Where(view => view.GetAttributeValue<string>("returnedtypecode") == table && view.GetAttributeValue<int>("querytype") == 0)];

    private DataCollection<Entity> Rows(string table, params string[] columns) =>
        floor.Admin.Service.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(columns) }).Entities;
}
