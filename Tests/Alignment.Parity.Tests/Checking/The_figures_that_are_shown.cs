using System.Xml.Linq;
using Alignment.Tool;
using Alignment.Tool.Checking;
using Alignment.Tool.Source;

namespace Alignment.Parity.Tests.Checking;

public class The_figures_that_are_shown
{
    private static readonly Repository Here = Repository.Find();
    private static readonly SolutionSource Source = new(Here.Solution, ContentMap.TreeOnly);

    private static readonly Dictionary<string, XElement> Shipped = XElement.Load(Path.Combine(Here.Root, "Plugins", "Alignment.Plugins", "Defaults", "kpis.xml"))
        .Elements("kpi").ToDictionary(kpi => (string)kpi.Attribute("code")!);

    [Fact]
    public void Are_counted_for_the_splits_and_periods_that_their_lists_show()
    {
        Assert.NotEmpty(FigureList.Of(Source));
        foreach (var (list, code) in FigureList.Of(Source).SelectMany(list => list.Codes.Select(code => (list, code))))
        {
            var kpi = Assert.Contains(code, Shipped);
            Assert.True(list.Dimension == "Total" || Named(kpi, "dimensions").Contains(list.Dimension!), $"{list.Name}: {code} is not split by {list.Dimension}.");
            Assert.True(kpi.Attribute("periods") is null || Named(kpi, "periods").Contains(list.Period!), $"{list.Name}: {code} is not counted for each {list.Period}.");
        }
    }

    [Fact]
    public void Stand_once_for_each_place_on_the_axis_so_that_nothing_is_added_up_that_must_not_be()
    {
        var lists = FigureList.Of(Source).ToDictionary(list => list.View.Id);
        var table = Source.Table("aln_kpivalue")!;
        foreach (var tile in Source.Of(ComponentKind.Dashboard).SelectMany(dashboard => DashboardTile.Of(dashboard.Definition)).Where(tile => tile is { Table: "aln_kpivalue", IsChart: true }))
        {
            var list = lists[tile.View];
            var chart = table.Charts.Single(each => each.Id == tile.Chart).Definition;
            Assert.True(list is { HidesSuperseded: true, Dimension: not null, Period: not null }, tile.Label);
            Assert.True(list.Codes.Count == 1 || chart.Descendants("attribute").Any(each => each.Attr("name") == "aln_kpi"), tile.Label);
        }

        Assert.All(table.Charts.SelectMany(chart => chart.Definition.Descendants("attribute")), column => Assert.True(column.Attr("groupby") == "true" || column.Attr("aggregate") == "max"));
    }

    private static string[] Named(XElement kpi, string attribute) =>
        ((string?)kpi.Attribute(attribute) ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
