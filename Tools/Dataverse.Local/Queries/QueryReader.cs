using System.Collections.Concurrent;
using Dataverse.Local.Queries.Expressions;
using Dataverse.Local.Queries.Fetch;
using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries;

/// <summary>Reads any query of the SDK into the query tree. FetchXML that was read before is not read again.</summary>
static class QueryReader
{
    const int MostRemembered = 256;
    const int LongestRemembered = 20_000;

    static readonly ConcurrentDictionary<string, Query> remembered = new(StringComparer.Ordinal);

    public static Query Read(QueryBase? query) => query switch
    {
        QueryExpression expression => ExpressionReader.Read(expression),
        QueryByAttribute expression => ExpressionReader.Read(expression),
        FetchExpression fetch => Fetch(fetch.Query),
        null => throw QueryErrors.Fault(QueryErrors.InvalidArgument, "There is no query; give a QueryExpression, a QueryByAttribute or a FetchExpression."),
        _ => throw QueryErrors.NotYet($"A query of type {query.GetType().Name}"),
    };

    static Query Fetch(string? xml)
    {
        if (xml is { Length: <= LongestRemembered } && remembered.TryGetValue(xml, out var known))
            return known;
        var read = FetchXmlReader.Read(xml);
        if (remembered.Count >= MostRemembered)
            remembered.Clear();
        if (xml!.Length <= LongestRemembered)
            remembered[xml] = read;
        return read;
    }
}
