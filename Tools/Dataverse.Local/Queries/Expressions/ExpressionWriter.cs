using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Expressions;

/// <summary>Writes the query tree as a QueryExpression. Paging cookies are left out: the two kinds of query don't share them.</summary>
public static class ExpressionWriter
{
    public static QueryExpression Write(Query query)
    {
        if (query.AggregateLimit is not null)
            throw QueryErrors.Fault(QueryErrors.InvalidArgument, "A QueryExpression can't hold 'aggregatelimit'; keep the query in FetchXML.");
        if (query.ChoicesByValue)
            throw QueryErrors.Fault(QueryErrors.InvalidArgument, "A QueryExpression can't hold 'useraworderby'; keep the query in FetchXML.");
        var written = new QueryExpression(query.Table)
        {
            ColumnSet = Selections.Write(query.Selection),
            TopCount = query.Top,
            Distinct = query.Distinct,
            NoLock = query.NoLock,
        };
        if (query.Filter is not null)
            written.Criteria = Filters.Write(query.Filter, query.Table);
        foreach (var link in query.Links)
            written.LinkEntities.Add(Links.Write(link, query.Table));
        foreach (var order in query.Orders)
            written.Orders.Add(Orders.Write(order));
        if (query.Paging is { } paging)
            written.PageInfo = new PagingInfo { Count = paging.Count, PageNumber = paging.Page, ReturnTotalRecordCount = paging.WithTotal };
        return written;
    }
}
