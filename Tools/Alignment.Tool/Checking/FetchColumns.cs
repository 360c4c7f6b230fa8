using System.Xml.Linq;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking;

/// <summary>Every table and column a fetch mentions.</summary>
public static class FetchColumns
{
    /// <summary>Table with column; an empty column means the table itself is mentioned.</summary>
    public static IEnumerable<(string Table, string Column)> Of(XElement fetch)
    {
        ArgumentNullException.ThrowIfNull(fetch);
        return fetch.Elements("entity").SelectMany(entity => Below(entity, entity.Attr("name") ?? ""));
    }

    /// <summary>Logical name of the table behind each link alias.</summary>
    public static IReadOnlyDictionary<string, string> Aliases(XElement fetch) =>
        fetch.Descendants("link-entity").Where(link => link.Attr("alias") is not null)
            .GroupBy(link => link.Attr("alias")!).ToDictionary(same => same.Key, same => same.First().Attr("name") ?? "");

    private static IEnumerable<(string Table, string Column)> Below(XElement element, string table)
    {
        yield return (table, "");
        foreach (var child in element.Elements())
        {
            foreach (var mention in Mentions(child, table))
                yield return mention;
        }
    }

    private static IEnumerable<(string Table, string Column)> Mentions(XElement child, string table) => child.Name.LocalName switch
    {
        "attribute" => [(table, child.Attr("name") ?? "")],
        "order" or "condition" when child.Attr("attribute") is { } column && child.Attr("entityname") is null => [(table, column)],
        "filter" => child.Elements().SelectMany(inner => Mentions(inner, table)),
        "link-entity" => Link(child, table),
        _ => [],
    };

    private static IEnumerable<(string Table, string Column)> Link(XElement link, string table) =>
    [
        (table, link.Attr("to") ?? ""),
        (link.Attr("name") ?? "", link.Attr("from") ?? ""),
        .. Below(link, link.Attr("name") ?? ""),
    ];
}
