using Dataverse.Local.Queries.Tree;

namespace Dataverse.Local.Queries.Sql;

/// <summary>matchfirstrowusingcrossapply: an inner join with one related row, the first in the order of the link or else by id.</summary>
static class FirstRow
{
    public static void Write(SqlContext context, Scope scope, Source parent, Source source, Link link)
    {
        var sql = context.Sql;
        var candidate = source with { Sql = context.NextSource() };
        sql.Column(source, source.Table.PrimaryId).Add(" = (SELECT ").Column(candidate, source.Table.PrimaryId)
            .Add(" FROM ").Name(source.Table.LogicalName).Add(" AS ").Add(candidate.Sql).Add(" WHERE ");
        JoinWriter.On(context, parent, candidate, link);
        if (link.Filter is { IsEmpty: false } filter)
        {
            sql.Add(" AND ");
            FilterWriter.Write(context, scope, candidate, filter);
        }
        Where.Security(context, candidate);
        sql.Add(" ORDER BY ");
        foreach (var order in link.Orders)
        {
            if (order.Column is { } column)
                sql.Column(candidate, candidate.Find(column)).Add(order.Descending ? " DESC, " : ", ");
        }
        sql.Column(candidate, source.Table.PrimaryId).Add(" LIMIT 1)");
    }
}
