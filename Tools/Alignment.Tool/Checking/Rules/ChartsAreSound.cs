using System.Xml.Linq;
using Alignment.Tool.Source;
using Dataverse.Local.Metadata;

namespace Alignment.Tool.Checking.Rules;

/// <summary>A chart whose query, categories and series do not belong together is an empty frame on somebody's dashboard.</summary>
public sealed class ChartsAreSound : ISolutionRule
{
    private const int MostGroups = 2;

    public string Id => "chart";

    public string Statement => "Each chart has a name and a description, groups its rows by one column or two, puts one of them on its axis, draws every sum it asks for as one series, and adds up numbers only.";

    public IEnumerable<Finding> Check(Examined examined) =>
        from table in examined.Source.Tables
        from chart in table.Charts
        from problem in Words(chart.Definition).Concat(Query(chart.Definition)).Concat(Ties(chart.Definition)).Concat(Numbers(examined, table.LogicalName, chart.Definition))
        select new Finding(Id, chart.File, problem.What, problem.Remedy);

    private static IEnumerable<(string What, string Remedy)> Words(XElement chart)
    {
        if (chart.Label().Length == 0)
            yield return ("The chart has no name.", "Add LocalizedNames.");
        if (chart.Element("Descriptions")?.Elements().All(each => each.Attr("description") is null) != false)
            yield return ("The chart does not say what it shows.", "Add Descriptions.");
    }

    private static IEnumerable<(string What, string Remedy)> Query(XElement chart)
    {
        var fetch = chart.Descendants("fetch").FirstOrDefault();
        if (fetch?.Attr("aggregate") != "true")
            yield return ("The fetch of the chart does not add up rows.", "Set aggregate to true.");
        var groups = Attributes(chart).Count(each => each.Attr("groupby") == "true");
        if (groups is 0 or > MostGroups)
            yield return ($"The chart groups its rows by {groups} columns.", "Group by the category, and by at most one column for the series.");
        foreach (var attribute in Attributes(chart).Where(each => each.Attr("alias") is null || (each.Attr("groupby") != "true" && each.Attr("aggregate") is null)))
            yield return ($"The chart fetches {attribute.Attr("name")} without an alias, or neither groups by it nor adds it up.", "Give it an alias, and groupby or aggregate.");
        foreach (var twice in Attributes(chart).GroupBy(each => each.Attr("alias")).Where(same => same.Count() > 1))
            yield return ($"The chart uses the alias {twice.Key} {twice.Count()} times.", "Make aliases unique.");
        foreach (var order in chart.Descendants("order").Where(each => Attributes(chart).All(attribute => attribute.Attr("alias") != each.Attr("alias"))))
            yield return ($"The chart is sorted by {order.Attr("alias") ?? order.Attr("attribute")}, which is no alias of its fetch.", "Sort by an alias.");
    }

    private static IEnumerable<(string What, string Remedy)> Ties(XElement chart)
    {
        var groups = Aliases(chart, each => each.Attr("groupby") == "true");
        var sums = Aliases(chart, each => each.Attr("aggregate") is not null);
        var drawn = chart.Descendants("measure").Select(each => each.Attr("alias")).ToList();
        var categories = chart.Descendants("category").ToList();
        if (categories.Count != 1 || !groups.Contains(categories[0].Attr("alias")))
            yield return ("The axis of the chart is not one of the columns that it groups by.", "Name the alias of a groupby attribute in the one category.");
        foreach (var alias in drawn.Except(sums).OfType<string>())
            yield return ($"The chart draws {alias}, which its fetch does not add up.", "Name the alias of an aggregate attribute in measure.");
        foreach (var alias in sums.Except(drawn).OfType<string>())
            yield return ($"The chart adds up {alias} and does not draw it.", "Add a measure, or leave it out of the fetch.");
        var series = chart.Element("presentationdescription")?.Descendants("Series").Count(each => each.Attr("ChartType") is not null) ?? 0;
        if (series != chart.Descendants("measurecollection").Count())
            yield return ($"The chart has {chart.Descendants("measurecollection").Count()} series of figures and draws {series}.", "Give each measurecollection one Series with a ChartType.");
    }

    private static IEnumerable<(string What, string Remedy)> Numbers(Examined examined, string table, XElement chart) =>
        from attribute in Attributes(chart)
        where attribute.Attr("aggregate") is "sum" or "avg" or "min" or "max"
        let type = examined.Tables.TypeOf(table, attribute.Attr("name") ?? "")
        where type is not (null or ColumnType.Integer or ColumnType.BigInt or ColumnType.Decimal or ColumnType.Double or ColumnType.Money)
        select ($"The chart asks for the {attribute.Attr("aggregate")} of {attribute.Attr("name")}, which is no number.", "Count it instead, or take a number.");

    private static IEnumerable<XElement> Attributes(XElement chart) => chart.Descendants("fetch").Descendants("attribute");

    private static HashSet<string?> Aliases(XElement chart, Func<XElement, bool> which) => [.. Attributes(chart).Where(which).Select(each => each.Attr("alias"))];
}
