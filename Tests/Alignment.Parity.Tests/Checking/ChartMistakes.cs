namespace Alignment.Parity.Tests.Checking;

/// <summary>Mistakes in what a chart counts and draws.</summary>
internal static class ChartMistakes
{
    private const string Count = "<attribute name=\"orc_treeid\" aggregate=\"count\" alias=\"trees\" />";
    private const string Group = "<attribute name=\"orc_ripeness\" groupby=\"true\" alias=\"ripeness\" />";

    public static IEnumerable<Mistake> All =>
    [
        new("chart", "a chart without name", tree => tree.Remove(Orchard.Chart, "LocalizedNames")),
        new("chart", "a chart that does not say what it shows", tree => tree.Remove(Orchard.Chart, "Descriptions")),
        new("chart", "a chart that lists rows instead of counting them", tree => tree.Replace(Orchard.Chart, " aggregate=\"true\"", "")),
        new("chart", "a chart that groups by nothing", tree => tree.Replace(Orchard.Chart, Group, "")),
        new("chart", "a chart that groups by three columns", tree => tree.Replace(Orchard.Chart, Group,
            Group + Group.Replace("\"ripeness\"", "\"again\"", StringComparison.Ordinal) + Group.Replace("\"ripeness\"", "\"oncemore\"", StringComparison.Ordinal))),
        new("chart", "a column of a chart without alias", tree => tree.Replace(Orchard.Chart, Count, Count + "<attribute name=\"orc_height\" aggregate=\"max\" />")),
        new("chart", "two columns of a chart with one alias", tree => tree.Replace(Orchard.Chart, "alias=\"ripeness\" />", "alias=\"trees\" />")),
        new("chart", "a chart sorted by what it does not fetch", tree => tree.Replace(Orchard.Chart, Count, Count + "<order alias=\"apples\" descending=\"true\" />")),
        new("chart", "an axis that is not grouped by", tree => tree.Replace(Orchard.Chart, "<category alias=\"ripeness\">", "<category alias=\"trees\">")),
        new("chart", "a series that is not added up", tree => tree.Replace(Orchard.Chart, "<measure alias=\"trees\" />", "<measure alias=\"ripeness\" />")),
        new("chart", "a sum that is not drawn", tree => tree.Replace(Orchard.Chart, Count, Count + Count.Replace("\"trees\"", "\"again\"", StringComparison.Ordinal))),
        new("chart", "a chart that draws one series too many", tree => tree.Replace(Orchard.Chart, "<Series ChartType=\"Bar\" />", "<Series ChartType=\"Bar\" /><Series ChartType=\"Line\" />")),
        new("chart", "the average of a text", tree => tree.Replace(Orchard.Chart, Count, Count.Replace("orc_treeid", "orc_name", StringComparison.Ordinal).Replace("\"count\"", "\"avg\"", StringComparison.Ordinal))),
        new("view-column", "a chart over a column that is not there", tree => tree.Replace(Orchard.Chart, "name=\"orc_ripeness\"", "name=\"orc_colour\"")),
    ];
}
