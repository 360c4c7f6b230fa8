using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Expressions;

/// <summary>LinkEntity and back.</summary>
static class Links
{
    /// <summary>Deeper than any honest query; stops a link that holds itself.</summary>
    const int Deepest = 32;

    public static IReadOnlyList<Link> Read(ICollection<LinkEntity> links, int depth)
    {
        if (links.Count == 0)
            return [];
        if (depth > Deepest)
            throw QueryErrors.Fault(QueryErrors.TooManyLinks, $"The links of the QueryExpression are nested more than {Deepest} levels deep.");
        return [.. links.Select(link => Read(link, depth))];
    }

    public static Link Read(LinkEntity link, int depth)
    {
        if (string.IsNullOrEmpty(link.LinkToEntityName))
            throw QueryErrors.Fault(QueryErrors.NoEntity, "A LinkEntity of the QueryExpression names no table; set LinkToEntityName.");
        var from = string.IsNullOrEmpty(link.LinkFromAttributeName) ? null : link.LinkFromAttributeName;
        var to = string.IsNullOrEmpty(link.LinkToAttributeName) ? null : link.LinkToAttributeName;
        if (from is null != to is null)
        {
            throw QueryErrors.Fault(QueryErrors.AttributePairMismatch,
                $"The link to '{link.LinkToEntityName}' has only one of LinkFromAttributeName and LinkToAttributeName; give both or neither.");
        }
        return new Link
        {
            Table = link.LinkToEntityName,
            Column = to,
            ParentColumn = from,
            Kind = link.JoinOperator,
            Alias = string.IsNullOrEmpty(link.EntityAlias) ? null : link.EntityAlias,
            Selection = Selections.Read(link.Columns),
            Filter = Filters.Read(link.LinkCriteria, depth + 1),
            Links = Read(link.LinkEntities, depth + 1),
            Orders = Expressions.Orders.Read(link.Orders),
        };
    }

    public static LinkEntity Write(Link link, string parentTable)
    {
        var written = new LinkEntity(parentTable, link.Table, link.ParentColumn, link.Column, link.Kind)
        {
            EntityAlias = link.Alias,
            Columns = Selections.Write(link.Selection),
        };
        if (link.Filter is not null)
            written.LinkCriteria = Filters.Write(link.Filter, link.Table);
        foreach (var inner in link.Links)
            written.LinkEntities.Add(Write(inner, link.Table));
        foreach (var order in link.Orders)
            written.Orders.Add(Orders.Write(order));
        return written;
    }

}
