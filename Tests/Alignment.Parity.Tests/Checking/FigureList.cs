using System.Xml.Linq;
using Alignment.Tool.Source;

namespace Alignment.Parity.Tests.Checking;

/// <summary>A list of KPI values that asks for certain KPIs, with the words of the choices it filters by.</summary>
internal sealed record FigureList(PartSource View, string Name, IReadOnlyList<string> Codes, string? Dimension, string? Period, bool HidesSuperseded)
{
    private const string Table = "aln_kpivalue";

    public static IReadOnlyList<FigureList> Of(SolutionSource source) =>
        [.. source.Table(Table)!.Views.Select(view => Of(source, view)).Where(list => list.Codes.Count > 0)];

    private static FigureList Of(SolutionSource source, PartSource view)
    {
        var conditions = view.Definition.Descendants("condition").ToList();
        return new FigureList(
            view,
            view.Definition.Label(),
            [.. conditions.Where(each => each.Attr("attribute") == "aln_code" && each.Attr("operator") is "eq" or "in").SelectMany(Values)],
            Word(source, "aln_kpidimension", Equal(conditions, "aln_dimension", "eq")),
            Word(source, "aln_periodkind", Equal(conditions, "aln_periodkind", "eq")),
            Word(source, "aln_kpivaluestatus", Equal(conditions, "aln_status", "ne")) == "Superseded");
    }

    private static IEnumerable<string> Values(XElement condition) =>
        condition.Attr("value") is { } one ? [one] : condition.Elements("value").Select(each => each.Value.Trim());

    private static string? Equal(IEnumerable<XElement> conditions, string column, string by) =>
        conditions.FirstOrDefault(each => each.Attr("attribute") == column && each.Attr("operator") == by)?.Attr("value");

    private static string? Word(SolutionSource source, string choice, string? value) =>
        source.Of(ComponentKind.Choice).Single(each => each.Key == choice).Definition.Descendants("option")
            .FirstOrDefault(option => option.Attr("value") == value)?.Label();
}
