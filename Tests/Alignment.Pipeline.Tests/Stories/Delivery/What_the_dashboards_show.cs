using Alignment.Domain.Kpi;
using Alignment.Pipeline.Tests.Stories.Kpi;
using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Delivery;

public sealed class What_the_dashboards_show : IDisposable
{
    private readonly Floor floor = new();
    private readonly Screen screen;
    private readonly KpiDesk desk;

    public What_the_dashboards_show()
    {
        screen = new Screen(floor);
        desk = new KpiDesk(floor);
    }

    [Fact]
    public void Rejections_by_reason_with_the_most_frequent_first()
    {
        foreach (var reason in new[] { "NO_BUDGET", "NO_NEED", "NO_NEED" })
            floor.Rep.Reject(floor.Mql(), reason, "They told me so on the phone");

        var drawn = screen.Chart(floor.Marketer, screen.Tile("Rejections by Reason"));

        Assert.Equal([2, 1], drawn.Select(row => (int)Aliased(row, "rows")!));
        Assert.Equal(floor.Reason("NO_NEED").Id, ((EntityReference)Aliased(drawn[0], "reason")!).Id);
    }

    [Fact]
    public void The_counted_figure_of_each_week_and_not_one_that_was_added_up()
    {
        floor.ToOfficeHours();
        floor.Rep.Accept(floor.Mql());
        floor.Mql(floor.Colleague);
        floor.LaterDays(7);
        floor.Mql();
        desk.Refresh();

        var drawn = screen.Chart(floor.Rep, screen.Tile("Accepted, in Time, Never Followed Up"));

        var accepted = drawn.Where(row => ((EntityReference)Aliased(row, "kpi")!).Id == Kpi("MQL_SAL")).ToList();
        Assert.Equal([50m, 0m], accepted.Select(row => Aliased(row, "figure")));
        Assert.Equal(50m, desk.Value("MQL_SAL", PeriodKind.Week, floor.Now.AddDays(-7)).GetAttributeValue<decimal>(T.KpiValue.Value));
    }

    [Fact]
    public void One_row_for_each_point_of_every_chart_of_figures()
    {
        floor.ToOfficeHours();
        foreach (var _ in Enumerable.Range(0, 3))
        {
            floor.Rep.Accept(floor.Mql());
            floor.Rep.Reject(floor.Mql(), "NO_NEED", "They told me so on the phone");
            floor.LaterDays(20);
        }

        desk.Refresh();
        foreach (var tile in screen.Tiles.Where(tile => tile.Table == T.KpiValue.Table && tile.Chart != Guid.Empty))
        {
            var list = screen.List(floor.Manager, tile);
            Assert.NotEmpty(list);
            Assert.Equal(list.Count, screen.Chart(floor.Manager, tile).Count);
        }
    }

    [Fact]
    public void What_got_worse_since_last_week()
    {
        floor.ToOfficeHours();
        floor.Rep.Accept(floor.Mql());
        floor.LaterDays(9);
        floor.Mql();
        desk.Refresh();

        var leaks = screen.List(floor.Manager, screen.Tile("Leaks against Last Week"));

        var accepted = Assert.Single(leaks, leak => leak.GetAttributeValue<EntityReference>(T.KpiValue.Kpi).Id == Kpi("MQL_SAL"));
        Assert.Equal(-100m, accepted.GetAttributeValue<decimal>(T.KpiValue.Change));
    }

    [Fact]
    public void When_the_jobs_last_ran()
    {
        floor.Sweep();
        desk.Refresh();
        Assert.Equal(["KPIs were refreshed", "Timers were swept"], screen.List(floor.Admin, screen.Tile("When Jobs Last Ran")).Select(row => row.GetAttributeValue<string>(T.Finding.Name)).Order());
        Assert.Empty(screen.List(floor.Admin, screen.Tile("Waiting to Be Counted")));
    }

    public void Dispose() => floor.Dispose();

    private Guid Kpi(string code) => Assert.Single(screen.Rows(T.Kpi.Table, T.Kpi.Code), kpi => kpi.GetAttributeValue<string>(T.Kpi.Code) == code).Id;

    private static object? Aliased(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value;
}
