using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel.Sweeping;

/// <summary>The buyer still waits: untouched leads of people who are away, and all open ones of people who are gone, go to who stands in.</summary>
internal static class Rerouting
{
    public static void Run(Sweep sweep)
    {
        if (sweep.IsFull) return;
        foreach (var user in Absences.Of(sweep.On).Away(sweep.Now).ToList()) Give(sweep, user, isGone: false);
        foreach (var user in Gone(sweep.On)) Give(sweep, user, isGone: true);
    }

    private static void Give(Sweep sweep, Guid user, bool isGone)
    {
        if (sweep.IsFull) return;
        var leads = Leads(sweep, user, isGone);
        if (leads.Count == 0) return;
        var name = Person.Of(sweep.On, user).Name;
        if (StandingIn.For(sweep.On, user) is not { } other)
        {
            FindingLog.Record(
                sweep.On,
                T.FindingKind.Health,
                $"nobody-stands-in:{user:N}",
                $"{StandingIn.Why(sweep.On, user, name)}, and {leads.Count} open lead(s) wait there: nobody stands in.",
                isGone ? $"Give the leads of {name} to somebody, or set a manager for {name}." : $"Name a backup on the absence of {name}.",
                T.SystemUser.Table,
                user);
            return;
        }

        foreach (var lead in leads)
        {
            sweep.Change(
                lead.Id,
                new Errand(T.Channel.Schedule) { Comment = StandingIn.Why(sweep.On, user, name) },
                new Entity(T.Lead.Table) { [T.Lead.OwnerId] = new EntityReference(T.SystemUser.Table, other) });
        }

        sweep.Rerouted += leads.Count;
        sweep.Took(leads.Count);
    }

    /// <summary>Who is away keeps what is being worked already.</summary>
    private static DataCollection<Entity> Leads(Sweep sweep, Guid user, bool isGone)
    {
        var query = new QueryExpression(T.Lead.Table) { ColumnSet = new ColumnSet(), TopCount = sweep.Left };
        query.Criteria.AddCondition(T.Lead.OwnerId, ConditionOperator.Equal, user);
        if (isGone) query.Criteria.AddCondition(T.Lead.Stage, ConditionOperator.In, T.Stage.MQL, T.Stage.SAL);
        else
        {
            query.Criteria.AddCondition(T.Lead.Stage, ConditionOperator.Equal, T.Stage.MQL);
            query.Criteria.AddCondition(T.Lead.FirstTouchOn, ConditionOperator.Null);
        }

        query.AddOrder(T.Lead.HandedOffOn, OrderType.Ascending);
        return sweep.On.AsCaller.RetrieveMultiple(query).Entities;
    }

    /// <summary>People first: few are gone, and their leads are found by owner, however many leads there are.</summary>
    private static List<Guid> Gone(Occasion on)
    {
        var query = new QueryExpression(T.SystemUser.Table) { ColumnSet = new ColumnSet(T.SystemUser.Id), Distinct = true };
        query.Criteria.AddCondition(T.SystemUser.IsDisabled, ConditionOperator.Equal, true);
        query.AddLink(T.Lead.Table, T.SystemUser.Id, T.Lead.OwnerId).LinkCriteria.AddCondition(T.Lead.Stage, ConditionOperator.In, T.Stage.MQL, T.Stage.SAL);
        return on.AsSystem.RetrieveMultiple(query).Entities.Select(user => user.Id).ToList();
    }
}
