using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.ServiceLevel;

public sealed class A_breach_belongs_to_who_had_the_lead : IDisposable
{
    private readonly Floor floor = new();

    [Fact]
    public void Passing_it_on_before_the_deadline_passes_the_deadline_on_and_late_passing_is_noted()
    {
        var lead = floor.Mql();
        var due = floor.DueOf(lead, T.TimerKind.FirstFollowUp);
        floor.Later(TimeSpan.FromMinutes(204));
        floor.Rep.Save(lead, (T.Lead.OwnerId, floor.Colleague.User));
        var row = floor.Timer(lead, T.TimerKind.FirstFollowUp);
        Assert.Equal(due, row.GetAttributeValue<DateTime>(T.Timer.DueOn));
        Assert.True(row.GetAttributeValue<bool>(T.Timer.LateReassign));
        Assert.Equal(floor.Colleague.Id, row.GetAttributeValue<EntityReference>(T.Timer.OwnerUser).Id);
        Assert.Contains("Rita Rep: 2026-03-02 09:00 to 2026-03-02 12:24 UTC, 204 min since the start, passed on late", row.GetAttributeValue<string>(T.Timer.Segments), StringComparison.Ordinal);
        floor.Later(TimeSpan.FromHours(1));
        floor.Call(floor.Colleague, lead);
        Assert.Equal(floor.Colleague.Id, floor.Timer(lead, T.TimerKind.FirstFollowUp).GetAttributeValue<EntityReference>(T.Timer.BreachUser).Id);
    }

    [Fact]
    public void Passing_it_on_after_the_deadline_hides_nothing()
    {
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromHours(5));
        floor.Rep.Save(lead, (T.Lead.OwnerId, floor.Colleague.User));
        Assert.Equal(floor.Rep.Id, floor.Timer(lead, T.TimerKind.FirstFollowUp).GetAttributeValue<EntityReference>(T.Timer.BreachUser).Id);
        floor.Colleague.Save(lead, (T.Lead.OwnerId, floor.Rep.User));
        floor.Call(floor.Rep, lead);
        var row = floor.Timer(lead, T.TimerKind.FirstFollowUp);
        Assert.Equal(T.TimerState.Breached, row.GetAttributeValue<OptionSetValue>(T.Timer.State).Value);
        Assert.Equal(floor.Rep.Id, row.GetAttributeValue<EntityReference>(T.Timer.BreachUser).Id);
    }

    [Theory]
    [InlineData(T.ReassignRule.Restart, 240)]
    [InlineData(T.ReassignRule.Credit, 120)]
    public void A_policy_may_give_the_new_owner_time_but_a_breach_stays(int rule, int minutes)
    {
        Policy((T.SlaPolicy.ReassignRule, new OptionSetValue(rule)), (T.SlaPolicy.CreditFloor, 50));
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromHours(3));
        floor.Rep.Save(lead, (T.Lead.OwnerId, floor.Colleague.User));
        Assert.Equal(floor.Now.AddMinutes(minutes), floor.DueOf(lead, T.TimerKind.FirstFollowUp));

        var late = floor.Mql(name: "Late");
        floor.To(3, 3, 10);
        floor.Sweep();
        floor.To(3, 3, 11);
        floor.Rep.Save(late, (T.Lead.OwnerId, floor.Colleague.User));
        floor.Call(floor.Colleague, late);
        var row = floor.Timer(late, T.TimerKind.FirstFollowUp);
        Assert.Equal(T.TimerState.Breached, row.GetAttributeValue<OptionSetValue>(T.Timer.State).Value);
        Assert.Equal(floor.Rep.Id, row.GetAttributeValue<EntityReference>(T.Timer.BreachUser).Id);
    }

    [Fact]
    public void A_lead_for_somebody_who_is_away_goes_to_who_stands_in_at_once()
    {
        AdminDesk.Away(floor.Rep, floor.Rep, floor.Now.AddHours(-1), floor.Now.AddDays(5), floor.Colleague);
        floor.Later(TimeSpan.FromMinutes(1));
        var lead = floor.Mql();
        Assert.Equal(floor.Colleague.Id, floor.Lead(lead).GetAttributeValue<EntityReference>(T.Lead.OwnerId).Id);
        Assert.Contains("Rita Rep is away until", floor.Events(lead)[^1].GetAttributeValue<string>(T.StageEvent.Comment), StringComparison.Ordinal);
        Assert.Equal(floor.Colleague.Id, floor.Timer(lead, T.TimerKind.FirstFollowUp).GetAttributeValue<EntityReference>(T.Timer.OwnerUser).Id);
    }

    [Fact]
    public void The_sweep_gives_waiting_leads_of_who_is_away_or_gone_to_who_stands_in()
    {
        var waits = floor.Mql(name: "Waits");
        var worked = floor.Mql(name: "Worked");
        floor.Call(floor.Rep, worked);
        AdminDesk.Away(floor.Rep, floor.Rep, floor.Now.AddMinutes(10), floor.Now.AddDays(5), floor.Colleague);
        floor.Later(TimeSpan.FromMinutes(30));
        Assert.Equal(1, floor.Sweep()[T.CustomApis.SweepTimers.Rerouted]);
        Assert.Equal(floor.Colleague.Id, floor.Lead(waits).GetAttributeValue<EntityReference>(T.Lead.OwnerId).Id);
        Assert.Equal(floor.Rep.Id, floor.Lead(worked).GetAttributeValue<EntityReference>(T.Lead.OwnerId).Id);

        floor.Admin.Service.Update(new Entity(T.SystemUser.Table, floor.Colleague.Id) { [T.SystemUser.ParentSystemUserId] = floor.Manager.User, [T.SystemUser.IsDisabled] = true });
        floor.Later(TimeSpan.FromMinutes(1));
        Assert.Equal(1, floor.Sweep()[T.CustomApis.SweepTimers.Rerouted]);
        Assert.Equal(floor.Manager.Id, floor.Lead(waits).GetAttributeValue<EntityReference>(T.Lead.OwnerId).Id);
        Assert.Equal(0, floor.Sweep()[T.CustomApis.SweepTimers.Rerouted]);
    }

    [Fact]
    public void A_hold_needs_a_reason_and_an_end_and_time_stands_still_meanwhile()
    {
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromHours(1));
        Action silent = () => floor.Rep.Save(lead, (T.Lead.HoldUntil, floor.Now.AddHours(2)));
        silent.Refused("ALN-S01", "reason");
        Action endless = () => floor.Rep.Save(lead, (T.Lead.HoldUntil, floor.Now.AddDays(30)), (T.Lead.HoldReason, "Fair"));
        endless.Refused("72 hours in all");
        Action notTheirs = () => floor.Colleague.Save(lead, (T.Lead.HoldUntil, floor.Now.AddHours(2)), (T.Lead.HoldReason, "Fair"));
        notTheirs.Refused("Only the owner");

        floor.Rep.Save(lead, (T.Lead.HoldUntil, floor.Now.AddHours(2)), (T.Lead.HoldReason, "In a plane until then"));
        Assert.Equal(T.TimerState.Paused, floor.StateOf(lead, T.TimerKind.FirstFollowUp));
        Assert.Null(floor.DueOf(lead, T.TimerKind.FirstFollowUp));
        Assert.Equal(T.SlaState.Paused, floor.Lead(lead).GetAttributeValue<OptionSetValue>(T.Lead.SlaState).Value);
        floor.Later(TimeSpan.FromHours(3));
        Assert.Equal(2, floor.Sweep()[T.CustomApis.SweepTimers.Resumed]);
        Assert.Equal(Clock.At(3, 2, 15), floor.DueOf(lead, T.TimerKind.FirstFollowUp));
        Assert.False(floor.Lead(lead).Contains(T.Lead.HoldUntil));
        floor.Call(floor.Rep, lead);
        Assert.Equal(120, floor.Timer(lead, T.TimerKind.FirstFollowUp).GetAttributeValue<int>(T.Timer.PausedMinutes));
        Assert.Equal(120, floor.Timer(lead, T.TimerKind.FirstFollowUp).GetAttributeValue<int>(T.Timer.ElapsedMinutes));
    }

    [Fact]
    public void Changed_hours_touch_running_clocks_only_when_the_admin_says_so()
    {
        var lead = floor.Mql();
        var closed = floor.Mql(name: "Closed");
        floor.Call(floor.Rep, closed);
        var office = Office();
        floor.Admin.Service.Update(new Entity(T.Schedule.Table, office) { [T.Schedule.Monday] = "09:00-11:00" });
        floor.Later(TimeSpan.FromMinutes(1));
        floor.Sweep();
        Assert.Equal(Clock.At(3, 2, 13), floor.DueOf(lead, T.TimerKind.FirstFollowUp));
        floor.Admin.Service.Update(new Entity(T.Schedule.Table, office) { [T.Schedule.ApplyToOpen] = true });
        floor.Later(TimeSpan.FromMinutes(1));
        Assert.True((int)floor.Admin.Run(T.CustomApis.SweepTimers.Name)[T.CustomApis.SweepTimers.Recomputed] > 0);
        Assert.Equal(Clock.At(3, 3, 11), floor.DueOf(lead, T.TimerKind.FirstFollowUp));
        Assert.Equal(Clock.At(3, 2, 13), floor.DueOf(closed, T.TimerKind.FirstFollowUp));
        Assert.Equal(0, floor.Admin.Run(T.CustomApis.SweepTimers.Name)[T.CustomApis.SweepTimers.Recomputed]);
    }

    [Fact]
    public void A_changed_policy_leaves_running_clocks_their_version_unless_it_is_applied()
    {
        var lead = floor.Mql();
        Policy((T.SlaPolicy.Target, 30));
        floor.Sweep();
        Assert.Equal(floor.Now.AddHours(4).AddMinutes(-1), floor.DueOf(lead, T.TimerKind.FirstFollowUp));
        Assert.Equal(1, floor.Timer(lead, T.TimerKind.FirstFollowUp).GetAttributeValue<int>(T.Timer.PolicyVersion));
        Policy((T.SlaPolicy.ApplyToOpen, true));
        floor.Sweep();
        Assert.Equal(Clock.At(3, 2, 9, 30), floor.DueOf(lead, T.TimerKind.FirstFollowUp));
        Assert.True(floor.Timer(lead, T.TimerKind.FirstFollowUp).GetAttributeValue<int>(T.Timer.PolicyVersion) > 1);
    }

    [Fact]
    public void Of_two_leads_that_are_one_the_earlier_deadline_stays()
    {
        var first = floor.Mql();
        var due = floor.DueOf(first, T.TimerKind.FirstFollowUp);
        floor.Later(TimeSpan.FromHours(1));
        var second = floor.Mql(floor.Colleague, "Ruiz again");
        floor.Admin.Service.Execute(new OrganizationRequest("Merge")
        {
            ["Target"] = new EntityReference(T.Lead.Table, second),
            ["SubordinateId"] = first,
            ["UpdateContent"] = new Entity(T.Lead.Table),
            ["PerformParentingChecks"] = false,
        });
        var running = floor.Timers(second).Where(timer => timer.GetAttributeValue<OptionSetValue>(T.Timer.State).Value == T.TimerState.Running).ToList();
        Assert.Equal(2, running.Count);
        Assert.Equal(due, floor.Lead(second).GetAttributeValue<DateTime>(T.Lead.NextDue));
        Assert.False(floor.Lead(first).Contains(T.Lead.NextDue));
        floor.Call(floor.Colleague, second);
        Assert.Contains(floor.Timers(second), timer => timer.GetAttributeValue<OptionSetValue>(T.Timer.State).Value == T.TimerState.Met);
        Assert.Equal(2, floor.Timers(second).Count(timer => timer.GetAttributeValue<OptionSetValue>(T.Timer.State).Value == T.TimerState.Cancelled));
    }

    public void Dispose() => floor.Dispose();

    private Guid Office() => Assert.Single(floor.Admin.Service.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression(T.Schedule.Table)).Entities).Id;

    /// <summary>Changes the usual promise of a first follow-up; in force a minute later.</summary>
    private void Policy(params (string Column, object? Value)[] columns)
    {
        var query = new Microsoft.Xrm.Sdk.Query.QueryExpression(T.SlaPolicy.Table);
        query.Criteria.AddCondition(T.SlaPolicy.Name, Microsoft.Xrm.Sdk.Query.ConditionOperator.Equal, "First follow-up: everybody else");
        var change = new Entity(T.SlaPolicy.Table, Assert.Single(floor.Admin.Service.RetrieveMultiple(query).Entities).Id);
        foreach (var (column, value) in columns) change[column] = value;
        floor.Admin.Service.Update(change);
        floor.Later(TimeSpan.FromMinutes(1));
    }
}
