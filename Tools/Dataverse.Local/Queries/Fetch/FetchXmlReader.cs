using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Fetch;

/// <summary>Reads FetchXML into the query tree. What it doesn't know is an error with the name of the thing.</summary>
public static class FetchXmlReader
{
    public static Query Read(string? fetchXml)
    {
        var fetch = FetchDocument.Parse(fetchXml);
        if (fetch.Name != "fetch")
            throw QueryErrors.Fault(QueryErrors.InvalidNode, $"FetchXML must begin with <fetch>, not <{fetch.Name}>.");
        fetch.Expect("version", "output-format", "mapping", "savedqueryid", "userqueryid", "no-lock", "latematerialize", "useraworderby",
            "distinct", "top", "count", "page", "paging-cookie", "returntotalrecordcount", "aggregate", "aggregatelimit",
            "min-active-row-version", "utc-offset", "datasource", "options");
        CheckSettings(fetch);
        FetchElement? entity = null;
        foreach (var child in fetch.Children())
        {
            if (child.Name != "entity")
                throw fetch.Unexpected(child);
            if (entity is not null)
                throw QueryErrors.Fault(QueryErrors.InvalidNode, "FetchXML holds more than one <entity>; use <link-entity> for related tables.");
            entity = child;
        }
        return Entity(fetch, entity ?? throw QueryErrors.Fault(QueryErrors.ElementNotFound, "FetchXML needs an <entity> inside <fetch>."));
    }

    static Query Entity(FetchElement fetch, FetchElement entity)
    {
        var body = FetchBody.Read(entity.Expect("name", "enableprefiltering", "prefilterparametername"));
        return new Query
        {
            Table = entity.Required("name", QueryErrors.NoEntity),
            Selection = body.Selection,
            Links = body.Links,
            Filter = body.Filter,
            Orders = body.Orders,
            Top = fetch.Number("top"),
            Distinct = fetch.Flag("distinct", QueryErrors.InvalidDistinct),
            NoLock = fetch.Flag("no-lock", QueryErrors.InvalidNoLock),
            Aggregate = fetch.Flag("aggregate", QueryErrors.InvalidAggregate),
            AggregateLimit = fetch.Number("aggregatelimit"),
            ChoicesByValue = fetch.Flag("useraworderby"),
            Paging = Paging(fetch),
        };
    }

    static Paging? Paging(FetchElement fetch)
    {
        var count = fetch.Number("count");
        var page = fetch.Number("page");
        var cookie = fetch.Text("paging-cookie");
        var total = fetch.Flag("returntotalrecordcount");
        return count is null && page is null && cookie is null && !total
            ? null
            : new Paging(count ?? 0, page ?? 1, string.IsNullOrEmpty(cookie) ? null : cookie, total);
    }

    static void CheckSettings(FetchElement fetch)
    {
        if (fetch.Text("mapping") is { } mapping and not ("logical" or "internal"))
            throw QueryErrors.Fault(QueryErrors.InvalidMapping, $"The FetchXML mapping '{mapping}' is unknown; use logical.");
        if (fetch.Text("utc-offset") is not null)
            throw QueryErrors.NotYet("FetchXML attribute 'utc-offset'");
        if (fetch.Flag("min-active-row-version"))
            throw QueryErrors.NotYet("FetchXML attribute 'min-active-row-version'");
        if (fetch.Text("datasource") is { Length: > 0 } source)
            throw QueryErrors.NotYet($"FetchXML datasource '{source}'");
        _ = fetch.Flag("latematerialize");
    }
}
