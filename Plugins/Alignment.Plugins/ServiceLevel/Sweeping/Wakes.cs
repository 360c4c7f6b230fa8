using Alignment.Plugins.Lifecycle;
using Alignment.Domain.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel.Sweeping;

/// <summary>Leads whose rest is over wake, while the organisation is open: on a holiday nobody would see them.</summary>
internal static class Wakes
{
    public static void Run(Sweep sweep)
    {
        if (sweep.IsFull || Schedules.Of(sweep.On).Default?.Calendar.IsOpen(sweep.Now) == false) return;
        var query = new QueryExpression(T.Lead.Table) { ColumnSet = new ColumnSet(), TopCount = sweep.Left };
        query.Criteria.AddCondition(T.Lead.Stage, ConditionOperator.Equal, T.Stage.Recycled);
        query.Criteria.AddCondition(T.Lead.RecycleOn, ConditionOperator.LessEqual, sweep.Now);
        query.AddOrder(T.Lead.RecycleOn, OrderType.Ascending);
        var due = sweep.On.AsCaller.RetrieveMultiple(query).Entities;
        foreach (var lead in due)
            sweep.Change(lead.Id, new Errand(T.Channel.Schedule) { Comment = "Its rest is over" }, new Entity(T.Lead.Table) { [T.Lead.Stage] = StageChoice.From(Stage.Inquiry) });
        sweep.Woken += due.Count;
        sweep.Took(due.Count);
    }
}
