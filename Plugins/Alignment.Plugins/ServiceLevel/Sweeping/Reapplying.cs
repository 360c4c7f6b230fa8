using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel.Sweeping;

/// <summary>An administrator applied changed hours or a changed policy to the clocks that run: they are counted afresh from their own start.</summary>
internal static class Reapplying
{
    private const string Lead = "l";

    public static void Run(Sweep sweep)
    {
        if (sweep.IsFull) return;
        var query = new QueryExpression(T.Timer.Table) { ColumnSet = new ColumnSet(T.Timer.Lead), TopCount = sweep.Left };
        query.Criteria.AddCondition(T.Timer.State, ConditionOperator.In, T.TimerState.Running, T.TimerState.Paused);
        // When a resting lead wakes was decided when it was given back.
        query.Criteria.AddCondition(T.Timer.Kind, ConditionOperator.NotEqual, T.TimerKind.Wake);
        query.AddLink(T.Lead.Table, T.Timer.Lead, T.Lead.Id).EntityAlias = Lead;
        query.LinkEntities[0].Columns = new ColumnSet(T.Lead.Clocks);
        var any = query.Criteria.AddFilter(LogicalOperator.Or);
        foreach (var schedule in Schedules.Of(sweep.On).Applied) Add(any, T.Timer.Schedule, schedule.Key, T.Timer.ScheduleRevision, schedule.Value);
        foreach (var policy in Policies.Of(sweep.On).Applied) Add(any, T.Timer.Policy, policy.Key, T.Timer.PolicyVersion, policy.Value);
        if (any.Filters.Count == 0) return;
        var rows = sweep.On.AsCaller.RetrieveMultiple(query).Entities;
        foreach (var lead in rows.GroupBy(row => row.GetAttributeValue<EntityReference>(T.Timer.Lead).Id).ToList())
        {
            var book = ClockBook.Read(lead.First().GetAttributeValue<AliasedValue>($"{Lead}.{T.Lead.Clocks}")?.Value as string);
            var known = book.Clocks.ConvertAll(clock => TimerId.Of(clock.Home ?? lead.Key, clock.Key));
            foreach (var row in lead.Where(row => !known.Contains(row.Id))) LookAt(sweep, row.Id);
            if (lead.Any(row => known.Contains(row.Id))) sweep.Reckon(lead.Key);
        }

        sweep.Recomputed += rows.Count;
        sweep.Took(rows.Count);
    }

    /// <summary>A row that the lead does not know is ended by the next look at what is due.</summary>
    private static void LookAt(Sweep sweep, Guid timer) =>
        Errand.AsServer(sweep.On, () => sweep.On.AsSystem.Update(new Entity(T.Timer.Table, timer) { [T.Timer.NextActionOn] = sweep.Now }));

    private static void Add(FilterExpression any, string row, Guid id, string column, int applied)
    {
        var one = any.AddFilter(LogicalOperator.And);
        one.AddCondition(row, ConditionOperator.Equal, id);
        one.AddCondition(column, ConditionOperator.LessThan, applied);
    }
}
