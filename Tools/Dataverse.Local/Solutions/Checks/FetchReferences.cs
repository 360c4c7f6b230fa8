using System.Xml.Linq;
using Dataverse.Local.Metadata;
using Dataverse.Local.Solutions.Package;

namespace Dataverse.Local.Solutions.Checks;

/// <summary>The tables and columns a FetchXML names, and which of them do not exist.</summary>
internal sealed class FetchReferences
{
    private readonly Catalog catalog;
    private readonly Dictionary<string, string> tableOfAlias = [];
    private readonly List<string> missing = [];

    public FetchReferences(XElement fetch, Catalog catalog)
    {
        this.catalog = catalog;
        foreach (var entity in fetch.Elements("entity"))
        {
            Root = entity.Attr("name");
            Collect(entity);
            Walk(entity, Root ?? "");
        }
    }

    /// <summary>The table the query is about.</summary>
    public string? Root { get; }

    /// <summary>In words: "column 'x' of table 'y'".</summary>
    public IReadOnlyList<string> Missing => missing;

    /// <summary>Tables by the alias of their link.</summary>
    public IReadOnlyDictionary<string, string> Aliases => tableOfAlias;

    private void Collect(XElement entity)
    {
        foreach (var link in entity.Descendants("link-entity"))
        {
            if (link.Attr("name") is { } name)
                tableOfAlias.TryAdd(link.Attr("alias") ?? name, name);
        }
    }

    private void Walk(XElement element, string table)
    {
        if (!catalog.TryTable(table, out _))
        {
            missing.Add($"table '{table}'");
            return;
        }
        foreach (var child in element.Elements())
            Visit(child, table);
    }

    private void Visit(XElement element, string table)
    {
        switch (element.Name.LocalName)
        {
            case "attribute":
                Need(table, element.Attr("name"));
                break;
            case "order":
                Need(table, element.Attr("attribute"));
                break;
            case "condition":
                Need(element.Attr("entityname") is { } alias ? tableOfAlias.GetValueOrDefault(alias, alias) : table, element.Attr("attribute"));
                break;
            case "filter":
                foreach (var child in element.Elements())
                    Visit(child, table);
                break;
            case "link-entity":
                var linked = element.Attr("name") ?? "";
                Need(table, element.Attr("to"));
                Need(linked, element.Attr("from"));
                Walk(element, linked);
                break;
        }
    }

    private void Need(string table, string? column)
    {
        if (column is not null && catalog.TryTable(table, out var found) && !found.Has(column))
            missing.Add($"column '{column}' of table '{table}'");
    }
}
