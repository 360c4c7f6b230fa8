using Dataverse.Local.Queries.Tree;

namespace Dataverse.Local.Queries.Sql;

/// <summary>The conditions of a statement beside its joins: the filter, the questions about related rows, and row security.</summary>
static class Where
{
    /// <summary>Writes " AND ..." for all there is; the caller has begun the WHERE.</summary>
    public static void Rest(SqlContext context, Scope scope, Source source, Filter? filter, IReadOnlyList<Join> joins)
    {
        if (filter is { IsEmpty: false })
        {
            context.Sql.Add(" AND ");
            context.LooseEnds = (source, LooseEnds.Of(filter));
            FilterWriter.Write(context, scope, source, filter);
            context.LooseEnds = null;
        }
        Security(context, source);
        foreach (var (parent, link) in JoinWriter.Questions(source, joins))
        {
            context.Sql.Add(" AND ");
            RelatedWriter.WriteQuestion(context, scope, parent, link);
        }
    }

    public static void Security(SqlContext context, Source source)
    {
        if (context.Caller.Access?.Invoke(source.Table, source.Sql) is { } condition)
            context.Sql.Add(" AND (").Add(condition).Add(")");
    }
}
