using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel.Sweeping;

/// <summary>An administrator applied changed hours or a changed policy to the clocks that run: they are counted afresh from their own start.</summary>
internal static class Reapplying
{
    public static void Run(Sweep sweep)
    {
        if (sweep.IsFull) return;
        var query = new QueryExpression(T.Timer.Table) { ColumnSet = new ColumnSet(T.Timer.Lead), TopCount = sweep.Left };
        query.Criteria.AddCondition(T.Timer.State, ConditionOperator.In, T.TimerState.Running, T.TimerState.Paused);
        var any = query.Criteria.AddFilter(LogicalOperator.Or);
        foreach (var schedule in Schedules.Of(sweep.On).Applied) Add(any, T.Timer.Schedule, schedule.Key, T.Timer.ScheduleRevision, schedule.Value);
        foreach (var policy in Policies.Of(sweep.On).Applied) Add(any, T.Timer.Policy, policy.Key, T.Timer.PolicyVersion, policy.Value);
        if (any.Filters.Count == 0) return;
        var rows = sweep.On.AsCaller.RetrieveMultiple(query).Entities;
        foreach (var lead in rows.Select(row => row.GetAttributeValue<EntityReference>(T.Timer.Lead).Id).Distinct().ToList()) sweep.Reckon(lead);
        sweep.Recomputed += rows.Count;
        sweep.Took(rows.Count);
    }

    private static void Add(FilterExpression any, string row, Guid id, string column, int applied)
    {
        var one = any.AddFilter(LogicalOperator.And);
        one.AddCondition(row, ConditionOperator.Equal, id);
        one.AddCondition(column, ConditionOperator.LessThan, applied);
    }
}
