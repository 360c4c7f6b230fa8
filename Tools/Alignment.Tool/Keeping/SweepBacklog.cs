using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Keeping;

/// <summary>About how much is due before a sweep begins, so that its progress can be shown.</summary>
internal static class SweepBacklog
{
    private const int Page = 5000;
    private const int MostPages = 40;

    /// <summary>Clocks whose next action is due and leads whose rest is over; beyond 200,000 of each it stops counting.</summary>
    public static int Count(IOrganizationService service)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var resting = new ConditionExpression(T.Lead.Stage, ConditionOperator.Equal, T.Stage.Recycled);
        return Count(service, T.Timer.Table, new ConditionExpression(T.Timer.NextActionOn, ConditionOperator.LessEqual, now))
            + Count(service, T.Lead.Table, resting, new ConditionExpression(T.Lead.RecycleOn, ConditionOperator.LessEqual, now));
    }

    private static int Count(IOrganizationService service, string table, params ConditionExpression[] due)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(false), PageInfo = new PagingInfo { Count = Page, PageNumber = 1 } };
        query.Criteria.Conditions.AddRange(due);
        var count = 0;
        for (var more = true; more && query.PageInfo.PageNumber <= MostPages; query.PageInfo.PageNumber++)
        {
            var page = service.RetrieveMultiple(query);
            count += page.Entities.Count;
            more = page.MoreRecords;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }

        return count;
    }
}
