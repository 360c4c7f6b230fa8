using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>
/// Links that are only asked about, as subqueries: exists and in beside joins; any, not any, all and not all inside filters.
/// As on the platform, "all" means: there are related rows, and none of them meets the filter; "not all" is the same as "any".
/// </summary>
static class RelatedWriter
{
    public static bool IsQuestion(JoinOperator kind) => kind is JoinOperator.Exists or JoinOperator.In;

    /// <summary>An exists or in link of a table: one more condition of the statement.</summary>
    public static void WriteQuestion(SqlContext context, Scope scope, Source parent, Link link) =>
        Exists(context, scope, parent, link, link.Filter);

    public static void WriteFilterLink(SqlContext context, Scope scope, Source parent, Link link)
    {
        context.CountCondition();
        switch (link.Kind)
        {
            case JoinOperator.Any or JoinOperator.NotAll or JoinOperator.Exists or JoinOperator.In:
                Exists(context, scope, parent, link, link.Filter);
                break;
            case JoinOperator.NotAny:
                context.Sql.Add("NOT ");
                Exists(context, scope, parent, link, link.Filter);
                break;
            case JoinOperator.All:
                context.Sql.Add("(");
                Exists(context, scope, parent, link with { Links = [] }, null);
                context.Sql.Add(" AND NOT ");
                Exists(context, scope, parent, link, link.Filter);
                context.Sql.Add(")");
                break;
            default:
                throw QueryErrors.Fault(QueryErrors.InvalidLinkType,
                    $"The link to '{link.Table}' inside a filter is of type '{link.Kind}'; use any, not any, all or not all.");
        }
    }

    static void Exists(SqlContext context, Scope scope, Source parent, Link link, Filter? filter)
    {
        if (!link.Selection.IsEmpty)
            throw QueryErrors.Fault(QueryErrors.InvalidLinkType, $"The link to '{link.Table}' only asks whether rows exist; it can't return columns.");
        var inside = new Scope(context, scope);
        var source = inside.Add(link);
        context.Sql.Add("EXISTS (SELECT 1 FROM ").Name(source.Table.LogicalName).Add(" AS ").Add(source.Sql);
        JoinWriter.Register(inside, link.Links, out var joins);
        JoinWriter.Write(context, inside, source, joins);
        context.Sql.Add(" WHERE ");
        JoinWriter.On(context, parent, source, link);
        Where.Rest(context, inside, source, filter, joins);
        context.Sql.Add(")");
    }
}
