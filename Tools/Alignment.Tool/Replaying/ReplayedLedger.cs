using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying;

/// <summary>Reads the ledger as anybody who may read it.</summary>
internal static class ReplayedLedger
{
    private const int PageSize = 5000;

    public static IReadOnlyList<Entity> Handoffs(IOrganizationService service) => Read(service, new QueryExpression(T.Handoff.Table)
    {
        ColumnSet = new ColumnSet(
            T.Handoff.Lead, T.Handoff.Number, T.Handoff.Source, T.Handoff.HandedOffOn, T.Handoff.FirstTouchOn, T.Handoff.AcceptedOn, T.Handoff.RejectedOn,
            T.Handoff.RejectionCode, T.Handoff.Disposition, T.Handoff.RecycleOn, T.Handoff.WonOn, T.Handoff.WonAmount, T.Handoff.Outcome, T.Handoff.Policy, T.Handoff.OwnerUser, T.Handoff.Seller, T.Handoff.LandingPage),
        Orders = { new OrderExpression(T.Handoff.Id, OrderType.Ascending) },
    });

    public static int Events(IOrganizationService service) => Read(service, new QueryExpression(T.StageEvent.Table)
    {
        ColumnSet = new ColumnSet(false),
        Orders = { new OrderExpression(T.StageEvent.Id, OrderType.Ascending) },
    }).Count;

    /// <summary>All pages of a question.</summary>
    public static List<Entity> Read(IOrganizationService service, QueryExpression query)
    {
        query.PageInfo = new PagingInfo { Count = PageSize, PageNumber = 1 };
        var rows = new List<Entity>();
        while (true)
        {
            var page = service.RetrieveMultiple(query);
            rows.AddRange(page.Entities);
            if (!page.MoreRecords) return rows;
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }
}
