using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Expressions;

/// <summary>FilterExpression and back.</summary>
static class Filters
{
    /// <summary>Deeper than any honest query; stops a filter that holds itself.</summary>
    const int Deepest = 64;

    public static Filter? Read(FilterExpression? filter, int depth)
    {
        if (filter is null || (filter.Conditions.Count == 0 && filter.Filters.Count == 0 && filter.AnyAllFilterLinkEntity is null))
            return null;
        if (depth > Deepest)
            throw QueryErrors.Fault(QueryErrors.TooManyConditions, $"The filters of the QueryExpression are nested more than {Deepest} levels deep.");
        var conditions = new Condition[filter.Conditions.Count];
        for (var index = 0; index < conditions.Length; index++)
            conditions[index] = Conditions.Read(filter.Conditions[index]);
        return new Filter
        {
            Kind = filter.FilterOperator,
            Conditions = conditions,
            Filters = filter.Filters.Count == 0 ? [] : [.. filter.Filters.Select(inner => Read(inner, depth + 1)).OfType<Filter>()],
            Related = filter.AnyAllFilterLinkEntity is { } related ? [Links.Read(related, depth + 1)] : [],
            IsQuickFind = filter.IsQuickFindFilter,
            Hint = filter.FilterHint,
        };
    }

    public static FilterExpression Write(Filter filter, string table)
    {
        var written = new FilterExpression(filter.Kind) { IsQuickFindFilter = filter.IsQuickFind, FilterHint = filter.Hint };
        foreach (var condition in filter.Conditions)
            written.AddCondition(Conditions.Write(condition));
        foreach (var inner in filter.Filters)
            written.AddFilter(Write(inner, table));
        foreach (var related in filter.Related)
        {
            if (written.AnyAllFilterLinkEntity is null)
                written.AnyAllFilterLinkEntity = Links.Write(related, table);
            else
                written.AddFilter(new FilterExpression(filter.Kind) { AnyAllFilterLinkEntity = Links.Write(related, table) });
        }
        return written;
    }
}
