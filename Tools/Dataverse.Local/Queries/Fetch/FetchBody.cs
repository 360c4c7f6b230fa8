using Dataverse.Local.Queries.Tree;

namespace Dataverse.Local.Queries.Fetch;

/// <summary>What stands inside an entity or a link-entity: columns, links, filters and orders.</summary>
sealed class FetchBody
{
    readonly List<Pick> picks = [];
    readonly List<Link> links = [];
    readonly List<Filter> filters = [];
    readonly List<Order> orders = [];
    bool all;

    public Selection Selection => all ? new Selection(true, picks) : picks.Count == 0 ? Selection.None : new Selection(false, picks);
    public IReadOnlyList<Link> Links => links;
    public IReadOnlyList<Order> Orders => orders;

    /// <summary>Several filters of one element all have to hold.</summary>
    public Filter? Filter => filters.Count switch
    {
        0 => null,
        1 => filters[0],
        _ => new Filter { Filters = filters },
    };

    public static FetchBody Read(FetchElement parent)
    {
        var body = new FetchBody();
        foreach (var child in parent.Children())
            body.Take(parent, child);
        return body;
    }

    void Take(FetchElement parent, FetchElement child)
    {
        switch (child.Name)
        {
            case "all-attributes":
                all = true;
                break;
            case "no-attrs":
                break;
            case "attribute":
                picks.Add(FetchPick.Read(child));
                break;
            case "link-entity":
                links.Add(FetchLink.Read(child));
                break;
            case "filter":
                filters.Add(FetchFilter.Read(child));
                break;
            case "order":
                orders.Add(FetchOrder.Read(child));
                break;
            default:
                throw parent.Unexpected(child);
        }
    }
}
