using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>The leads that an activity is about: the one it regards, or those with sales whose contact or account it regards.</summary>
internal static class ConcernedLeads
{
    /// <summary>One contact is rarely behind more open leads; beyond this, somebody uses an account as a list.</summary>
    private const int Most = 50;

    /// <summary>One request for a contact or account, none for a lead.</summary>
    public static IReadOnlyList<Guid> Of(Occasion on, EntityReference? about)
    {
        if (about is null) return [];
        if (about.LogicalName == T.Lead.Table) return [about.Id];
        if (about.LogicalName is not (T.Contact.Table or T.Account.Table)) return [];
        var query = new QueryExpression(T.Lead.Table) { ColumnSet = new ColumnSet(), TopCount = Most };
        query.Criteria.AddCondition(about.LogicalName == T.Contact.Table ? T.Lead.ParentContactId : T.Lead.ParentAccountId, ConditionOperator.Equal, about.Id);
        query.Criteria.AddCondition(T.Lead.Stage, ConditionOperator.In, T.Stage.MQL, T.Stage.SAL);
        query.AddOrder(T.Lead.HandedOffOn, OrderType.Descending);
        return [.. on.AsSystem.RetrieveMultiple(query).Entities.Select(lead => lead.Id)];
    }
}
