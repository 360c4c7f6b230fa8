using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Alignment.Pipeline.Tests.Stories.ServiceLevel;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi;

/// <summary>The floor opens at nine on a Monday, and its hours are nine to five.</summary>
public sealed class How_long_sales_took : IDisposable
{
    private readonly Floor floor = new();

    [Fact]
    public void The_first_call_after_a_night_took_office_hours_and_a_night_on_the_wall()
    {
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromHours(25));
        floor.Call(floor.Rep, lead);
        Assert.Equal((540, 1500), FollowUp(lead));
        floor.Later(TimeSpan.FromHours(1));
        floor.Call(floor.Rep, lead);
        Assert.Equal((540, 1500), FollowUp(lead));
    }

    [Fact]
    public void A_call_that_is_entered_late_counts_when_it_was_made()
    {
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromHours(5));
        floor.Call(floor.Rep, lead);
        Assert.Equal((300, 300), FollowUp(lead));
        floor.Call(floor.Rep, lead, ended: floor.Now.AddHours(-3));
        Assert.Equal((120, 120), FollowUp(lead));
        Assert.True(Pass(lead).GetAttributeValue<bool>(T.Handoff.Backdated));
    }

    [Fact]
    public void While_the_follow_up_is_held_its_minutes_do_not_count()
    {
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromHours(1));
        floor.Rep.Save(lead, (T.Lead.HoldUntil, floor.Now.AddHours(2)), (T.Lead.HoldReason, "They are at a fair"));
        floor.Later(TimeSpan.FromHours(3));
        floor.Call(floor.Rep, lead);
        Assert.Equal((120, 240), FollowUp(lead));
    }

    [Fact]
    public void Where_nothing_is_promised_the_organisations_hours_count()
    {
        foreach (var policy in floor.Admin.Service.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression(T.SlaPolicy.Table)).Entities)
            floor.Admin.Service.Update(new Entity(T.SlaPolicy.Table, policy.Id) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        floor.Later(TimeSpan.FromMinutes(1));
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromHours(24));
        floor.Call(floor.Rep, lead);
        floor.Rep.Accept(lead);
        Assert.Equal((480, 1440), FollowUp(lead));
        Assert.Equal((480, 1440), Decision(lead));
    }

    [Fact]
    public void Accepting_or_giving_back_is_the_decision_whichever_came_first()
    {
        var accepted = floor.Mql();
        var returned = floor.Mql();
        floor.Later(TimeSpan.FromHours(2));
        floor.Rep.Accept(accepted);
        floor.Rep.Reject(returned, "NO_BUDGET", "Nothing before July");
        floor.LaterDays(1);
        floor.Rep.Reject(accepted, "NO_BUDGET", "Nothing before July");
        Assert.Equal((120, 120), Decision(accepted));
        Assert.Equal((120, 120), Decision(returned));
    }

    [Fact]
    public void An_acceptance_that_is_taken_back_decided_nothing()
    {
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromHours(2));
        floor.Rep.Accept(lead);
        floor.Later(TimeSpan.FromMinutes(5));
        floor.Rep.TakeBack(lead);
        Assert.Equal((null, null), Decision(lead));
        floor.Later(TimeSpan.FromHours(1));
        floor.Rep.Accept(lead);
        Assert.Equal((185, 185), Decision(lead));
    }

    [Fact]
    public void Nobody_decided_what_the_ladder_took_back()
    {
        var lead = floor.Mql();
        floor.LaterDays(7);
        floor.Sweep();
        var pass = Pass(lead);
        Assert.Equal(T.Outcome.NotFollowedUp, pass.GetAttributeValue<OptionSetValue>(T.Handoff.Outcome).Value);
        Assert.Equal((null, null), Decision(lead));
        Assert.Equal(1, pass.GetAttributeValue<int>(T.Handoff.RecycleNumber));
    }

    [Fact]
    public void An_administrator_who_corrects_an_instant_corrects_how_long_it_took()
    {
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromHours(4));
        floor.Call(floor.Rep, lead);
        floor.Rep.Accept(lead);
        var touch = floor.Events(lead).Single(told => Kind(told) == T.EventKind.FirstTouch);
        var accepted = floor.Events(lead).Last(told => Kind(told) == T.EventKind.Moved);
        floor.Correct(touch, floor.Now.AddHours(-3));
        floor.Correct(accepted, floor.Now.AddHours(-1));
        Assert.Equal((60, 60), FollowUp(lead));
        Assert.Equal((180, 180), Decision(lead));
        var handedOff = floor.Events(lead).Single(told => told.GetAttributeValue<string>(T.StageEvent.Name) == "Inquiry → MQL");
        floor.Correct(handedOff, floor.Now.AddHours(-2));
        Assert.Equal((0, 0), FollowUp(lead));
        Assert.Equal((60, 60), Decision(lead));
    }

    [Fact]
    public void A_pass_that_is_over_is_corrected_in_the_hours_that_counted_then()
    {
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromHours(25));
        floor.Call(floor.Rep, lead);
        floor.Rep.Reject(lead, "NO_BUDGET", "Nothing before July");
        var handedOff = floor.Now.AddHours(-25);
        floor.LaterDays(200);
        floor.ToOfficeHours();
        floor.Sweep();
        var touch = floor.Events(lead).Single(told => Kind(told) == T.EventKind.FirstTouch);
        floor.Correct(touch, handedOff.AddHours(1));
        var first = floor.Handoffs(lead)[0];
        Assert.Equal(60, first.GetAttributeValue<int>(T.Handoff.FollowUpMinutes));
        Assert.Equal(60, first.GetAttributeValue<int>(T.Handoff.FollowUpWallMinutes));
        Assert.False(floor.Handoffs(lead)[1].Contains(T.Handoff.FollowUpMinutes));
    }

    [Fact]
    public void A_deleted_call_leaves_the_follow_up_as_it_was()
    {
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromHours(1));
        var call = floor.Call(floor.Rep, lead);
        floor.Admin.Service.Delete(T.PhoneCall.Table, call);
        Assert.Equal((60, 60), FollowUp(lead));
    }

    public void Dispose() => floor.Dispose();

    private Entity Pass(Guid lead) => floor.Handoffs(lead)[^1];

    private (int?, int?) FollowUp(Guid lead) => (Pass(lead).GetAttributeValue<int?>(T.Handoff.FollowUpMinutes), Pass(lead).GetAttributeValue<int?>(T.Handoff.FollowUpWallMinutes));

    private (int?, int?) Decision(Guid lead) => (Pass(lead).GetAttributeValue<int?>(T.Handoff.DecisionMinutes), Pass(lead).GetAttributeValue<int?>(T.Handoff.DecisionWallMinutes));

    private static int Kind(Entity told) => told.GetAttributeValue<OptionSetValue>(T.StageEvent.Kind).Value;
}
