using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.ServiceLevel;

public sealed class The_buyer_waits_and_the_clock_runs : IDisposable
{
    private readonly Floor floor = new();

    [Fact]
    public void A_hand_off_starts_follow_up_and_decision_and_says_by_which_policy()
    {
        var lead = floor.Mql();
        Assert.Equal(2, floor.Timers(lead).Count);
        var first = floor.Timer(lead, T.TimerKind.FirstFollowUp);
        Assert.Equal(floor.Now.AddHours(4), first.GetAttributeValue<DateTime>(T.Timer.DueOn));
        Assert.Contains("First follow-up: everybody else, version 1: takes every hand-off", first.GetAttributeValue<string>(T.Timer.Explanation), StringComparison.Ordinal);
        Assert.Contains("Office hours", first.GetAttributeValue<string>(T.Timer.Explanation), StringComparison.Ordinal);
        Assert.Equal(floor.Rep.Id, first.GetAttributeValue<EntityReference>(T.Timer.OwnerUser).Id);
        Assert.Equal(Assert.Single(floor.Handoffs(lead)).Id, first.GetAttributeValue<EntityReference>(T.Timer.Handoff).Id);
        var row = floor.Lead(lead);
        Assert.Equal(floor.Now.AddHours(4), row.GetAttributeValue<DateTime>(T.Lead.NextDue));
        Assert.Equal(T.TimerKind.FirstFollowUp, row.GetAttributeValue<OptionSetValue>(T.Lead.NextDueOf).Value);
        Assert.Equal(T.SlaState.OnTime, row.GetAttributeValue<OptionSetValue>(T.Lead.SlaState).Value);
    }

    [Fact]
    public void A_hot_lead_is_promised_five_minutes()
    {
        var lead = floor.Admin.Service.Create(new Entity(T.Lead.Table)
        {
            [T.Lead.LastName] = "Hot",
            [T.Lead.Telephone1] = "1",
            [T.Lead.NumberOfEmployees] = 70,
            [T.Lead.LeadQualityCode] = new OptionSetValue(1),
            [T.Lead.OwnerId] = floor.Rep.User,
        });
        Assert.Equal(floor.Now.AddMinutes(5), floor.DueOf(lead, T.TimerKind.FirstFollowUp));
        Assert.Contains("rating is", floor.Timer(lead, T.TimerKind.FirstFollowUp).GetAttributeValue<string>(T.Timer.Explanation), StringComparison.Ordinal);
    }

    [Fact]
    public void A_touch_at_the_due_instant_is_met_and_a_minute_later_is_not()
    {
        var met = floor.Mql(name: "Met");
        var late = floor.Mql(name: "Late");
        floor.Later(TimeSpan.FromHours(4));
        floor.Call(floor.Rep, met);
        floor.Later(TimeSpan.FromMinutes(1));
        floor.Call(floor.Rep, late);
        Assert.Equal(T.TimerState.Met, floor.StateOf(met, T.TimerKind.FirstFollowUp));
        Assert.Equal(T.TimerState.Breached, floor.StateOf(late, T.TimerKind.FirstFollowUp));
        var row = floor.Timer(late, T.TimerKind.FirstFollowUp);
        Assert.Equal(241, row.GetAttributeValue<int>(T.Timer.ElapsedMinutes));
        Assert.Equal(floor.Rep.Id, row.GetAttributeValue<EntityReference>(T.Timer.BreachUser).Id);
        Assert.Equal("Phone by Rita Rep", row.GetAttributeValue<string>(T.Timer.StoppedBy));
    }

    [Fact]
    public void Accepting_is_the_decision_and_starts_the_work()
    {
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromHours(1));
        floor.Rep.Accept(lead);
        Assert.Equal(T.TimerState.Met, floor.StateOf(lead, T.TimerKind.Decision));
        Assert.Equal(T.TimerState.Running, floor.StateOf(lead, T.TimerKind.FirstFollowUp));
        Assert.Equal(floor.Now.AddDays(14), floor.DueOf(lead, T.TimerKind.Work));
        Assert.Equal(T.TimerState.Running, floor.StateOf(lead, T.TimerKind.Attempts));

        floor.Later(TimeSpan.FromMinutes(5));
        floor.Rep.TakeBack(lead);
        Assert.Equal(T.TimerState.Running, floor.StateOf(lead, T.TimerKind.Decision));
        Assert.Equal(T.TimerState.Cancelled, floor.StateOf(lead, T.TimerKind.Work));
        Assert.Equal(T.TimerState.Cancelled, floor.StateOf(lead, T.TimerKind.Attempts));
        Assert.Equal(floor.Now.AddMinutes(-65).AddHours(8), floor.DueOf(lead, T.TimerKind.Decision));
    }

    [Fact]
    public void Rejected_untouched_in_time_is_neither_met_nor_breached_and_marketing_owe_an_answer()
    {
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromHours(1));
        floor.Rep.Reject(lead, "NO_BUDGET", "Nothing before July");
        Assert.Equal(T.TimerState.ClosedUntouched, floor.StateOf(lead, T.TimerKind.FirstFollowUp));
        Assert.Equal(T.TimerState.Met, floor.StateOf(lead, T.TimerKind.Decision));
        Assert.Equal(T.TimerState.Running, floor.StateOf(lead, T.TimerKind.MarketingAnswer));
        Assert.Equal(T.Side.Marketing, floor.Timer(lead, T.TimerKind.MarketingAnswer).GetAttributeValue<OptionSetValue>(T.Timer.Side).Value);
        Assert.Equal(T.TimerKind.MarketingAnswer, floor.Lead(lead).GetAttributeValue<OptionSetValue>(T.Lead.NextDueOf).Value);

        floor.LaterDays(3);
        floor.Marketer.Answer(lead, "acknowledge", "Noted");
        Assert.Equal(T.TimerState.Breached, floor.StateOf(lead, T.TimerKind.MarketingAnswer));
        Assert.False(floor.Lead(lead).Contains(T.Lead.NextDue));
    }

    [Fact]
    public void A_touch_that_arrives_late_withdraws_the_breach()
    {
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromHours(6));
        floor.Sweep();
        Assert.Contains("First follow-up overdue: Ana Ruiz, Acme", floor.Told(floor.Rep));
        floor.Call(floor.Rep, lead, ended: floor.Now.AddHours(-3));
        var row = floor.Timer(lead, T.TimerKind.FirstFollowUp);
        Assert.Equal(T.TimerState.Met, row.GetAttributeValue<OptionSetValue>(T.Timer.State).Value);
        Assert.True(row.GetAttributeValue<bool>(T.Timer.Withdrawn));
        Assert.True(row.GetAttributeValue<bool>(T.Timer.Backdated));
        Assert.False(row.Contains(T.Timer.BreachUser));
        floor.Sweep();
        Assert.Equal("Not overdue after all: Ana Ruiz, Acme", floor.Told(floor.Rep)[^1]);
        var count = floor.Told(floor.Rep).Count;
        floor.Sweep();
        Assert.Equal(count, floor.Told(floor.Rep).Count);
    }

    [Fact]
    public void An_administrator_who_corrects_when_the_call_was_corrects_the_clock()
    {
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromHours(5));
        floor.Call(floor.Rep, lead);
        Assert.Equal(T.TimerState.Breached, floor.StateOf(lead, T.TimerKind.FirstFollowUp));
        var touch = Assert.Single(floor.Events(lead), told => told.GetAttributeValue<OptionSetValue>(T.StageEvent.Kind).Value == T.EventKind.FirstTouch);
        floor.Admin.Run(
            T.CustomApis.CorrectHistory.Name,
            (T.CustomApis.CorrectHistory.EventId, touch.Id),
            (T.CustomApis.CorrectHistory.EffectiveOn, floor.Now.AddHours(-2)),
            (T.CustomApis.CorrectHistory.Reason, "The call was logged a day late by hand"));
        var row = floor.Timer(lead, T.TimerKind.FirstFollowUp);
        Assert.Equal(T.TimerState.Met, row.GetAttributeValue<OptionSetValue>(T.Timer.State).Value);
        Assert.Equal(180, row.GetAttributeValue<int>(T.Timer.ElapsedMinutes));
        Assert.False(row.Contains(T.Timer.BreachUser));
    }

    [Fact]
    public void Six_attempts_keep_the_promise_to_try()
    {
        var lead = floor.Mql();
        for (var attempt = 0; attempt < 6; attempt++)
        {
            floor.Call(floor.Rep, lead);
            floor.Later(TimeSpan.FromHours(1));
        }

        Assert.Equal(T.TimerState.Met, floor.StateOf(lead, T.TimerKind.Attempts));
        Assert.Equal(6, floor.Lead(lead).GetAttributeValue<int>(T.Lead.Attempts));
    }

    [Fact]
    public void The_buyers_own_call_ends_the_trying()
    {
        var lead = floor.Mql();
        floor.Call(floor.Rep, lead);
        floor.Call(floor.Rep, lead, isOutgoing: false);
        Assert.Equal(T.TimerState.Met, floor.StateOf(lead, T.TimerKind.Attempts));
        Assert.Contains("The buyer answered", floor.Timer(lead, T.TimerKind.Attempts).GetAttributeValue<string>(T.Timer.StoppedBy), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_policy_the_hand_off_is_counted_as_uncovered()
    {
        foreach (var policy in floor.Admin.Service.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression(T.SlaPolicy.Table)).Entities)
            floor.Admin.Service.Update(new Entity(T.SlaPolicy.Table, policy.Id) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        floor.Later(TimeSpan.FromMinutes(1));
        var lead = floor.Mql();
        Assert.Equal(T.TimerState.Uncovered, Assert.Single(floor.Timers(lead)).GetAttributeValue<OptionSetValue>(T.Timer.State).Value);
        Assert.Equal(T.SlaState.Uncovered, floor.Lead(lead).GetAttributeValue<OptionSetValue>(T.Lead.SlaState).Value);
        Assert.True(floor.Handoffs(lead)[0].GetAttributeValue<bool>(T.Handoff.Uncovered));
    }

    [Fact]
    public void Marketing_find_an_owner_in_sales_within_a_quarter_of_an_hour()
    {
        var lead = floor.Mql(floor.Marketer);
        Assert.Equal(T.TimerState.Running, floor.StateOf(lead, T.TimerKind.Assignment));
        Assert.DoesNotContain(floor.Timers(lead), timer => timer.GetAttributeValue<OptionSetValue>(T.Timer.Kind).Value == T.TimerKind.FirstFollowUp);
        floor.Later(TimeSpan.FromMinutes(10));
        floor.Manager.Save(lead, (T.Lead.OwnerId, floor.Rep.User));
        Assert.Equal(T.TimerState.Met, floor.StateOf(lead, T.TimerKind.Assignment));
        Assert.Equal(floor.Now.AddHours(4), floor.DueOf(lead, T.TimerKind.FirstFollowUp));
        Assert.Equal(floor.Now, floor.Handoffs(lead)[0].GetAttributeValue<DateTime>(T.Handoff.AssignedOn));
    }

    public void Dispose() => floor.Dispose();
}
