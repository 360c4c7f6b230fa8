using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>Writes links as joins, in the order they are asked for, each after the table it hangs on.</summary>
static class JoinWriter
{
    /// <summary>Gives every joined table its name before anything is written, so that filters can mention all of them.</summary>
    /// <param name="parent">What the links hang on, where a link to the very same row need not be a join.</param>
    public static void Register(Scope scope, IReadOnlyList<Link> links, out IReadOnlyList<Join> joins, Source? parent = null)
    {
        if (links.Count == 0)
        {
            joins = [];
            return;
        }
        var registered = new List<Join>(links.Count);
        foreach (var link in links)
        {
            if (RelatedWriter.IsQuestion(link.Kind))
            {
                registered.Add(new Join(link, null, []));
                continue;
            }
            var source = scope.Add(link, parent is not null && SameRow.Is(parent, link) ? parent : null);
            Register(scope, link.Links, out var inner);
            registered.Add(new Join(link, source, inner));
        }
        joins = registered;
    }

    public static void Write(SqlContext context, Scope scope, Source parent, IReadOnlyList<Join> joins)
    {
        foreach (var join in joins)
        {
            if (join.Source is not { } source)
                continue;
            if (source.SameRow is not null)
            {
                SameRow.Join(context, scope, parent, source, join.Link.Filter);
                continue;
            }
            context.Sql.Add(Word(join.Link)).Name(source.Table.LogicalName).Add(" AS ").Add(source.Sql).Add(" ON ");
            if (join.Link.Kind == JoinOperator.MatchFirstRowUsingCrossApply)
                FirstRow.Write(context, scope, parent, source, join.Link);
            else
                Condition(context, scope, parent, source, join.Link);
            Write(context, scope, source, join.Joins);
        }
    }

    /// <summary>The equality of the two joining columns.</summary>
    public static void On(SqlContext context, Source parent, Source source, Link link)
    {
        var (parentColumn, column) = Relation.Find(parent, source, link);
        context.Sql.Column(source, column).Add(" = ").Column(parent, parentColumn);
    }

    /// <summary>The exists and in links anywhere among the joins, with the tables they hang on.</summary>
    public static IEnumerable<(Source Parent, Link Link)> Questions(Source parent, IReadOnlyList<Join> joins)
    {
        foreach (var join in joins)
        {
            if (join.Source is not { } source)
            {
                yield return (parent, join.Link);
                continue;
            }
            foreach (var inner in Questions(source, join.Joins))
                yield return inner;
        }
    }

    static void Condition(SqlContext context, Scope scope, Source parent, Source source, Link link)
    {
        On(context, parent, source, link);
        if (link.Filter is { IsEmpty: false } filter)
        {
            context.Sql.Add(" AND ");
            FilterWriter.Write(context, scope, source, filter);
        }
        Where.Security(context, source);
    }

    static string Word(Link link) => link.Kind switch
    {
        JoinOperator.Inner or JoinOperator.Natural or JoinOperator.MatchFirstRowUsingCrossApply => " INNER JOIN ",
        JoinOperator.LeftOuter => " LEFT JOIN ",
        _ => throw QueryErrors.Fault(QueryErrors.InvalidLinkType,
            $"The link to '{link.Table}' is of type '{link.Kind}', which only stands inside a filter; use inner, outer, exists or in here."),
    };
}
