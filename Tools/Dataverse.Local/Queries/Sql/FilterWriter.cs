using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>Writes a filter and what it holds, in parentheses. An empty filter is true.</summary>
static class FilterWriter
{
    public static void Write(SqlContext context, Scope scope, Source home, Filter filter)
    {
        var sql = context.Sql.Add("(");
        var glue = filter.Kind == LogicalOperator.And ? " AND " : " OR ";
        var first = true;
        foreach (var condition in filter.Conditions)
        {
            Next();
            ConditionWriter.Write(context, scope, home, condition);
        }
        foreach (var related in filter.Related)
        {
            Next();
            RelatedWriter.WriteFilterLink(context, scope, home, related);
        }
        foreach (var inner in filter.Filters)
        {
            if (inner.IsEmpty)
                continue;
            Next();
            Write(context, scope, home, inner);
        }
        sql.Add(first ? "1)" : ")");

        void Next()
        {
            if (!first)
                sql.Add(glue);
            first = false;
        }
    }
}
