using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>
/// An outer link of a row with itself by its primary key asks whether the row meets the link's conditions. It is answered
/// from the row that is there already, which costs a comparison instead of a second look into the table.
/// </summary>
static class SameRow
{
    const string Here = "here";

    public static bool Is(Source parent, Link link) =>
        link is { Kind: JoinOperator.LeftOuter, Links.Count: 0, Column: { } own, ParentColumn: { } of }
        && link.Table == parent.Table.LogicalName && own == parent.Table.PrimaryId && of == own
        && parent.SameRow is null && (link.Filter is null || IsOfThatRow(link.Filter));

    /// <summary>One row of nothing, there when the conditions are met.</summary>
    public static void Join(SqlContext context, Scope scope, Source parent, Source source, Filter? filter)
    {
        context.Sql.Add(" LEFT JOIN (SELECT 1 AS ").Name(Here).Add(") AS ").Add(source.Sql).Add(" ON ").Column(parent, parent.Table.PrimaryId).Add(" IS NOT NULL");
        if (filter is not { IsEmpty: false })
            return;
        context.Sql.Add(" AND ");
        FilterWriter.Write(context, scope, parent, filter);
    }

    public static string Column(Source source, Source same, string column) => $"(CASE WHEN {source.Sql}.\"{Here}\" THEN {same.Sql}.\"{column}\" END)";

    static bool IsOfThatRow(Filter filter) =>
        filter.Related.Count == 0 && filter.Conditions.All(condition => condition.Entity is null) && filter.Filters.All(IsOfThatRow);
}
