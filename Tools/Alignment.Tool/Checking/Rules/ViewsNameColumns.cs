using System.Xml.Linq;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>A view or chart over a missing column fails when someone opens it.</summary>
public sealed class ViewsNameColumns : ISolutionRule
{
    public string Id => "view-column";

    public string Statement => "Every column a view, its layout or a chart mentions exists; every cell is fetched; chart aliases match.";

    public IEnumerable<Finding> Check(Examined examined) => examined.Source.Tables.SelectMany(table =>
        table.Views.SelectMany(view => View(examined, table, view)).Concat(table.Charts.SelectMany(chart => Chart(examined, table, chart))));

    private IEnumerable<Finding> View(Examined examined, TableSource table, PartSource view)
    {
        if (view.Definition.Element("fetchxml")?.Element("fetch") is not { } fetch)
            yield break;
        foreach (var finding in Fetch(examined, table, view, fetch))
            yield return finding;
        var fetched = fetch.Element("entity")?.Elements("attribute").Select(attribute => attribute.Attr("name") ?? "").ToHashSet() ?? [];
        var row = view.Definition.Element("layoutxml")?.Element("grid")?.Element("row");
        if (row is not null && row.Attr("id") != examined.Tables.PrimaryId(table.LogicalName))
            yield return new Finding(Id, view.File, $"The row id of the view is {row.Attr("id")}.", $"Set it to {examined.Tables.PrimaryId(table.LogicalName)}.");
        foreach (var cell in row?.Elements("cell").Select(cell => cell.Attr("name") ?? "") ?? [])
        {
            if (cell.Split('.') is [var alias, var column])
            {
                if (!FetchColumns.Aliases(fetch).TryGetValue(alias, out var linked) || !examined.Tables.Has(linked, column))
                    yield return new Finding(Id, view.File, $"The cell {cell} is not fetched.", $"Add a link-entity with alias {alias} that has {column}.");
            }
            else if (!fetched.Contains(cell))
                yield return new Finding(Id, view.File, $"The cell {cell} is not fetched.", $"Add <attribute name=\"{cell}\" /> to the fetch.");
        }
    }

    private IEnumerable<Finding> Chart(Examined examined, TableSource table, PartSource chart)
    {
        var fetches = chart.Definition.Descendants("fetch").ToList();
        foreach (var finding in fetches.SelectMany(fetch => Fetch(examined, table, chart, fetch)))
            yield return finding;
        var aliases = fetches.Descendants("attribute").Select(attribute => attribute.Attr("alias")).ToHashSet();
        foreach (var alias in chart.Definition.Descendants().Where(each => each.Name.LocalName is "category" or "measure").Select(each => each.Attr("alias")).OfType<string>())
        {
            if (!aliases.Contains(alias))
                yield return new Finding(Id, chart.File, $"The chart uses the alias {alias}, which its fetch does not give.", "Correct the alias.");
        }
    }

    private IEnumerable<Finding> Fetch(Examined examined, TableSource table, PartSource part, XElement fetch)
    {
        var first = fetch.Element("entity")?.Attr("name");
        if (first != table.LogicalName)
            yield return new Finding(Id, part.File, $"The fetch reads {first}, not {table.LogicalName}.", "Correct the entity.");
        foreach (var (mentioned, column) in FetchColumns.Of(fetch).Distinct())
        {
            if (!examined.Tables.Has(mentioned))
                yield return new Finding(Id, part.File, $"The fetch reads the unknown table {mentioned}.", "Correct its name.");
            else if (column.Length > 0 && !examined.Tables.Has(mentioned, column))
                yield return new Finding(Id, part.File, $"The fetch names the column {mentioned}.{column}, which does not exist.", "Correct its name, or add the column.");
        }
    }
}
