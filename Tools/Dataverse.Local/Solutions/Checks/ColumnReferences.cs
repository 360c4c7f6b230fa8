using System.Xml.Linq;
using Dataverse.Local.Metadata;
using Dataverse.Local.Solutions.Package;

namespace Dataverse.Local.Solutions.Checks;

/// <summary>The columns that forms, views and charts name but that do not exist, in words.</summary>
internal static class ColumnReferences
{
    public static IEnumerable<string> MissingInForm(string? table, XElement form, Catalog catalog)
    {
        if (table is null)
            yield break;
        if (!catalog.TryTable(table, out var found))
        {
            yield return $"table '{table}'";
            yield break;
        }
        var named = form.Descendants("control").Select(control => control.Attr("datafieldname"))
            .Concat(form.Descendants("event").Select(handler => handler.Attr("attribute")));
        foreach (var column in named.OfType<string>().Distinct().Where(column => !found.Has(column)))
            yield return $"column '{column}' of table '{table}'";
    }

    public static IEnumerable<string> MissingInView(string table, XElement? fetch, XElement? layout, Catalog catalog)
    {
        if (!catalog.TryTable(table, out var found))
            return [$"table '{table}'"];
        if (fetch is null)
            return [];
        var query = new FetchReferences(fetch, catalog);
        return query.Missing.Concat(MissingInLayout(layout, found, query.Aliases, catalog)).Distinct();
    }

    public static IEnumerable<string> MissingInChart(IEnumerable<XElement> fetches, Catalog catalog) =>
        fetches.SelectMany(fetch => new FetchReferences(fetch, catalog).Missing).Distinct();

    private static IEnumerable<string> MissingInLayout(XElement? layout, Table table, IReadOnlyDictionary<string, string> aliases, Catalog catalog)
    {
        var names = layout?.Descendants("cell").Select(cell => cell.Attr("name"))
            .Append(layout.Attr("jump"))
            .Concat(layout.Elements("row").Select(row => row.Attr("id")));
        foreach (var name in names?.OfType<string>() ?? [])
        {
            var dot = name.IndexOf('.');
            if (dot < 0 && !table.Has(name))
                yield return $"column '{name}' of table '{table.LogicalName}'";
            else if (dot >= 0 && !aliases.ContainsKey(name[..dot]))
                yield return $"link '{name[..dot]}' of the query";
            else if (dot >= 0 && catalog.TryTable(aliases[name[..dot]], out var linked) && !linked.Has(name[(dot + 1)..]))
                yield return $"column '{name[(dot + 1)..]}' of table '{linked.LogicalName}'";
        }
    }
}
