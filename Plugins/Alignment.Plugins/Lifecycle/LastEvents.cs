using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>The last event of each of some leads.</summary>
internal static class LastEvents
{
    private const int PageSize = 5000;

    public static Dictionary<Guid, Entity> Of(Occasion on, IReadOnlyCollection<Entity> leads)
    {
        var last = new Dictionary<Guid, Entity>();
        if (leads.Count == 0) return last;
        var query = new QueryExpression(T.StageEvent.Table)
        {
            ColumnSet = new ColumnSet(T.StageEvent.Lead, T.StageEvent.ToStage, T.StageEvent.Sequence, T.StageEvent.Kind),
            PageInfo = new PagingInfo { Count = PageSize, PageNumber = 1 },
        };
        query.Criteria.AddCondition(T.StageEvent.Lead, ConditionOperator.In, leads.Select(lead => (object)lead.Id).ToArray());
        // Corrections speak of the past: the last of the others says where the lead stands.
        query.Criteria.AddCondition(T.StageEvent.Kind, ConditionOperator.NotEqual, T.EventKind.Corrected);
        query.AddOrder(T.StageEvent.Lead, OrderType.Ascending);
        query.AddOrder(T.StageEvent.Sequence, OrderType.Ascending);
        EntityCollection page;
        do
        {
            page = on.AsSystem.RetrieveMultiple(query);
            foreach (var told in page.Entities) last[told.GetAttributeValue<EntityReference>(T.StageEvent.Lead).Id] = told;
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
        while (page.MoreRecords);
        return last;
    }
}
