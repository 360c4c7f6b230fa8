using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.ServiceLevel;

public sealed class The_ladder_to_its_end : IDisposable
{
    private readonly Floor floor = new();

    public The_ladder_to_its_end() =>
        floor.Admin.Service.Update(new Entity(T.SystemUser.Table, floor.Rep.Id) { [T.SystemUser.ParentSystemUserId] = floor.Manager.User });

    [Fact]
    public void Warned_at_half_and_four_fifths_overdue_to_the_manager_reassigned_and_back_to_marketing()
    {
        var lead = floor.Mql();
        floor.To(3, 2, 10, 59);
        floor.Sweep();
        Assert.Empty(floor.Told(floor.Rep));
        floor.To(3, 2, 11);
        floor.Sweep();
        Assert.Equal("First follow-up: Ana Ruiz, Acme", Assert.Single(floor.Told(floor.Rep)));
        floor.To(3, 2, 12, 13);
        floor.Sweep();
        Assert.Equal(2, floor.Told(floor.Rep).Count);
        Assert.Equal(T.SlaState.Warned, floor.Lead(lead).GetAttributeValue<OptionSetValue>(T.Lead.SlaState).Value);
        Assert.Empty(floor.Told(floor.Manager));

        floor.To(3, 2, 13, 1);
        floor.Sweep();
        Assert.Equal("First follow-up overdue: Ana Ruiz, Acme", Assert.Single(floor.Told(floor.Manager)));
        Assert.Equal(T.SlaState.Overdue, floor.Lead(lead).GetAttributeValue<OptionSetValue>(T.Lead.SlaState).Value);

        floor.To(3, 2, 15, 1);
        floor.Sweep();
        Assert.Equal(floor.Manager.Id, floor.Lead(lead).GetAttributeValue<EntityReference>(T.Lead.OwnerId).Id);
        Assert.Equal(floor.Rep.Id, floor.Timer(lead, T.TimerKind.FirstFollowUp).GetAttributeValue<EntityReference>(T.Timer.BreachUser).Id);

        floor.To(3, 3, 13, 1);
        floor.Sweep();
        Assert.Equal(T.Stage.Recycled, floor.StageOf(lead));
        var pass = Assert.Single(floor.Handoffs(lead));
        Assert.Equal("SALES_NO_FOLLOW_UP", pass.GetAttributeValue<string>(T.Handoff.RejectionCode));
        Assert.Equal(T.Outcome.NotFollowedUp, pass.GetAttributeValue<OptionSetValue>(T.Handoff.Outcome).Value);
        Assert.Equal(T.TimerState.Breached, floor.StateOf(lead, T.TimerKind.FirstFollowUp));
        // It is no rejection of sales': marketing owe no answer.
        Assert.DoesNotContain(floor.Timers(lead), timer => timer.GetAttributeValue<OptionSetValue>(T.Timer.Kind).Value == T.TimerKind.MarketingAnswer);
        var told = floor.Timer(lead, T.TimerKind.FirstFollowUp).GetAttributeValue<string>(T.Timer.Told);
        Assert.Equal(
            ["50 %: warned Rita Rep", "80 %: warned Rita Rep", "100 %: told Rita Rep", "100 %: told Mona Manager", "150 %: given to Mona Manager", "300 %: returned to marketing"],
            told.Split('\n').Select(line => line[21..]));
    }

    [Fact]
    public void Sweeping_again_tells_nobody_anything_twice_and_two_at_once_neither()
    {
        for (var lead = 0; lead < 12; lead++) floor.Mql(name: $"Buyer {lead}");
        floor.To(3, 2, 13, 1);
        Parallel.For(0, 4, _ => floor.Sweep());
        var manager = floor.Told(floor.Manager);
        Assert.Equal(12, manager.Count);
        Assert.Equal(12, manager.Distinct().Count());
        floor.Sweep();
        Assert.Equal(12, floor.Told(floor.Manager).Count);
    }

    [Fact]
    public void A_slice_is_as_long_as_asked_and_the_next_goes_on_where_it_ended()
    {
        for (var lead = 0; lead < 5; lead++) floor.Mql(name: $"Buyer {lead}");
        floor.To(3, 2, 13, 1);
        var calls = 0;
        OrganizationResponse answer;
        do
        {
            answer = floor.Admin.Run(T.CustomApis.SweepTimers.Name, (T.CustomApis.SweepTimers.Take, 2));
            calls++;
        }
        while ((bool)answer[T.CustomApis.SweepTimers.More] && calls < 50);
        Assert.InRange(calls, 3, 10);
        Assert.Equal(5, floor.Told(floor.Manager).Count);
    }

    [Fact]
    public void Nobody_is_escalated_to_at_night()
    {
        var desk = new AdminDesk(floor);
        desk.Schedule("Mona's hours", (T.Schedule.User, floor.Manager.User), (T.Schedule.TimeZone, "America/New_York"));
        floor.Mql();
        floor.To(3, 2, 13, 1);
        floor.Sweep();
        Assert.Contains("First follow-up overdue: Ana Ruiz, Acme", floor.Told(floor.Rep));
        Assert.Empty(floor.Told(floor.Manager));
        floor.To(3, 2, 14, 1);
        floor.Sweep();
        Assert.Single(floor.Told(floor.Manager));
    }

    [Fact]
    public void A_late_sweep_changes_no_figure_and_does_not_nag()
    {
        var lead = floor.Mql();
        floor.To(3, 2, 14);
        floor.Sweep();
        var timer = floor.Timer(lead, T.TimerKind.FirstFollowUp);
        Assert.Equal(Clock.At(3, 2, 13), timer.GetAttributeValue<DateTime>(T.Timer.DueOn));
        Assert.Equal(2, floor.Told(floor.Rep).Count);
        floor.Call(floor.Rep, lead);
        Assert.Equal(300, floor.Timer(lead, T.TimerKind.FirstFollowUp).GetAttributeValue<int>(T.Timer.ElapsedMinutes));
    }

    [Fact]
    public void A_sweep_that_was_off_for_days_takes_every_step_one_after_the_other()
    {
        var lead = floor.Mql();
        floor.To(3, 4, 10);
        for (var sweep = 0; sweep < 3; sweep++) floor.Sweep();
        Assert.Contains("MQL → Recycled", floor.Story(lead));
        Assert.Equal("SALES_NO_FOLLOW_UP", Assert.Single(floor.Handoffs(lead)).GetAttributeValue<string>(T.Handoff.RejectionCode));
        Assert.Contains(floor.Events(lead), told => told.GetAttributeValue<OptionSetValue>(T.StageEvent.Kind).Value == T.EventKind.Reassigned);
    }

    [Fact]
    public void Sales_may_agree_that_silence_is_acceptance()
    {
        var decision = Policy("Decision");
        new AdminDesk(floor).Step(decision, "Silence is acceptance", (T.EscalationStep.Percent, 100), (T.EscalationStep.Action, new OptionSetValue(T.EscalationAction.AcceptForSales)), (T.EscalationStep.Recipient, null));
        floor.Later(TimeSpan.FromMinutes(1));
        var lead = floor.Mql();
        floor.Call(floor.Rep, lead);
        floor.To(3, 3, 9, 5);
        floor.Sweep();
        Assert.Equal(T.Stage.SAL, floor.StageOf(lead));
        Assert.True(floor.Handoffs(lead)[0].GetAttributeValue<bool>(T.Handoff.AutoAccepted));
    }

    [Fact]
    public void Marketing_are_held_to_their_answers_as_strictly()
    {
        var lead = floor.Mql(floor.Marketer);
        floor.Manager.Save(lead, (T.Lead.OwnerId, floor.Rep.User));
        floor.Rep.Reject(lead, "NO_BUDGET", "Nothing before July");
        floor.To(3, 4, 9, 5);
        floor.Sweep();
        Assert.Contains("Marketing's answer overdue: Ana Ruiz, Acme", floor.Told(floor.Marketer));
        floor.To(3, 5, 9, 5);
        floor.Sweep();
        var tasks = floor.Admin.Service.RetrieveMultiple(new QueryExpression(T.Task.Table) { ColumnSet = new ColumnSet(T.Task.Subject, T.Task.OwnerId) }).Entities;
        Assert.Equal(floor.Marketer.Id, Assert.Single(tasks).GetAttributeValue<EntityReference>(T.Task.OwnerId).Id);
    }

    [Fact]
    public void Nobody_writes_a_clock_by_hand()
    {
        var lead = floor.Mql();
        var timer = floor.Timer(lead, T.TimerKind.FirstFollowUp);
        Action change = () => floor.Admin.Service.Update(new Entity(T.Timer.Table, timer.Id) { [T.Timer.DueOn] = floor.Now.AddDays(9) });
        change.Refused("ALN-L01");
        Action lift = () => floor.Admin.Save(lead, (T.Lead.NextDue, floor.Now.AddDays(9)));
        lift.Refused("written by the server");
    }

    public void Dispose() => floor.Dispose();

    private Guid Policy(string name)
    {
        var query = new QueryExpression(T.SlaPolicy.Table);
        query.Criteria.AddCondition(T.SlaPolicy.Name, ConditionOperator.Equal, name);
        return Assert.Single(floor.Admin.Service.RetrieveMultiple(query).Entities).Id;
    }
}
