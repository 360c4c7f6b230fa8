using System.Globalization;
using Dataverse.Local.Web.Asking;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Names;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Web.Verbs;

/// <summary>How many rows there are; as on the platform at most 5,000.</summary>
internal static class Count
{
    /// <summary>Answers /$count.</summary>
    public static ApiAnswer Answer(Call call, TableModel table, Action<QueryExpression>? limit = null)
    {
        call.Options.Allow("with $count", "$filter");
        var counted = Of(call, RowPlan.Everything(table), limit);
        return ApiAnswer.OfText(counted.TotalRecordCount.ToString(CultureInfo.InvariantCulture));
    }

    public static EntityCollection Of(Call call, RowPlan plan, Action<QueryExpression>? limit)
    {
        var query = QueryBuilder.Build(call.Model, plan, call.Options);
        limit?.Invoke(query);
        query.ColumnSet = new ColumnSet(plan.Table.Table.PrimaryId);
        query.Orders.Clear();
        query.TopCount = null;
        query.PageInfo = new PagingInfo { Count = 1, PageNumber = 1, ReturnTotalRecordCount = true };
        return GetRows.Run(call, query);
    }
}
