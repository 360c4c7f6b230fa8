using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Stories.Delivery;

public sealed class Every_dashboard_component_resolves : IDisposable
{
    private readonly Floor floor = new();
    private readonly Screen screen;

    public Every_dashboard_component_resolves() => screen = new Screen(floor);

    [Fact]
    public void The_five_dashboards_are_there_and_none_has_more_components_than_the_platform_shows()
    {
        var dashboards = screen.Tiles.GroupBy(tile => tile.Dashboard).ToList();
        Assert.Equal(["Executive", "Marketing", "Operations Health", "Sales Manager", "Weekly Funnel Review"], dashboards.Select(each => each.Key).Order());
        Assert.All(dashboards, dashboard => Assert.Equal(6, dashboard.Count()));
    }

    [Fact]
    public void Every_list_opens_for_everybody_in_sales_and_marketing()
    {
        floor.Mql();
        Assert.All(screen.Tiles.Where(tile => tile.Table.Length > 0), tile => Assert.All(People(), person => screen.List(person, tile)));
    }

    [Fact]
    public void Every_chart_is_drawn_from_the_rows_of_its_list()
    {
        floor.Mql();
        Assert.All(screen.Tiles.Where(tile => tile.Chart != Guid.Empty), tile => Assert.All(People(), person => screen.Chart(person, tile)));
    }

    [Fact]
    public void Every_chart_can_be_drawn_from_every_public_list_of_its_table()
    {
        floor.Mql();
        var charts = screen.Rows("savedqueryvisualization", "primaryentitytypecode", "datadescription");
        Assert.True(charts.Count > 20, $"{charts.Count} charts");
        foreach (var chart in charts)
        {
            var views = Views(chart.GetAttributeValue<string>("primaryentitytypecode"));
            Assert.NotEmpty(views);
            Assert.All(views, view => floor.Admin.Service.RetrieveMultiple(
                new FetchExpression(ChartQuery.Over(chart.GetAttributeValue<string>("datadescription"), view.GetAttributeValue<string>("fetchxml")))));
        }
    }

    [Fact]
    public void Every_page_is_in_the_zip_with_what_it_loads()
    {
        var stored = screen.Rows("webresource", "name", "content").ToDictionary(row => row.GetAttributeValue<string>("name"), row => row.GetAttributeValue<string>("content"));
        Assert.Contains(screen.Tiles, tile => tile.WebResource == "aln_/kpi/scoreboard.html");
        Assert.All(screen.Tiles.Where(tile => tile.WebResource.Length > 0), tile => Assert.NotEmpty(stored[tile.WebResource]));
        Assert.All(stored, resource => Assert.False(string.IsNullOrEmpty(resource.Value), resource.Key));
    }

    public void Dispose() => floor.Dispose();

    private IEnumerable<Seat> People() => [floor.Rep, floor.Manager, floor.Marketer, floor.MarketingLead, floor.Admin];

    private List<Entity> Views(string table) =>
        [.. screen.Rows("savedquery", "returnedtypecode", "querytype", "fetchxml").Where(view => view.GetAttributeValue<string>("returnedtypecode") == table && view.GetAttributeValue<int>("querytype") == 0)];
}
