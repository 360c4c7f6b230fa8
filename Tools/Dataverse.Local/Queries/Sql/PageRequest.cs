using Dataverse.Local.Queries.Tree;

namespace Dataverse.Local.Queries.Sql;

/// <summary>Which rows of the whole answer are handed out.</summary>
/// <param name="Size">At most so many.</param>
/// <param name="Page">Counted from 1.</param>
/// <param name="IsPaged">False for a top query.</param>
readonly record struct PageRequest(int Size, int Page, bool IsPaged)
{
    public static PageRequest Of(Query query)
    {
        var paging = query.Paging;
        if (query.Top is { } top)
        {
            if (paging is { Count: > 0 } or { Page: > 1 } or { Cookie: not null })
                throw QueryErrors.Fault(QueryErrors.InvalidArgument, $"The query asks for the top {top} rows and for pages; ask for one of them.");
            if (top is < 1 or > Query.MostRows)
                throw QueryErrors.Fault(QueryErrors.InvalidArgument, $"The query asks for the top {top} rows; ask for 1 to {Query.MostRows}.");
            return new PageRequest(top, 1, false);
        }
        if (paging is null)
            return new PageRequest(Query.MostRows, 1, true);
        if (paging.Count < 0 || paging.Page < 1)
            throw QueryErrors.Fault(QueryErrors.InvalidArgument, $"The query asks for page {paging.Page} with {paging.Count} rows; pages begin at 1 and a count can't be negative.");
        return new PageRequest(paging.Count == 0 ? Query.MostRows : Math.Min(paging.Count, Query.MostRows), paging.Page, true);
    }
}
