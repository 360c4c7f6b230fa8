using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.ServiceLevel;

public sealed class What_is_follow_up_and_what_is_not : IDisposable
{
    private readonly Floor floor = new();

    [Fact]
    public void A_task_counts_only_when_it_is_said_to_be_follow_up()
    {
        var lead = floor.Mql();
        Clock.Done(floor.Rep, Task(lead, counts: false), completed: 5);
        Assert.Equal(T.TimerState.Running, floor.StateOf(lead, T.TimerKind.FirstFollowUp));
        Clock.Done(floor.Rep, Task(lead, counts: true), completed: 5);
        Assert.Equal(T.TimerState.Met, floor.StateOf(lead, T.TimerKind.FirstFollowUp));
        Assert.Equal("SMS by Rita Rep", floor.Timer(lead, T.TimerKind.FirstFollowUp).GetAttributeValue<string>(T.Timer.StoppedBy));
    }

    [Theory]
    [InlineData(true, T.TimerState.Running)]
    [InlineData(false, T.TimerState.Met)]
    public void A_mail_from_a_queue_is_nobodys_follow_up(bool isQueue, int state)
    {
        var lead = floor.Mql();
        var queue = floor.Admin.Service.Create(new Entity(T.Queue.Table) { ["name"] = "Marketing mails" });
        var sender = new Entity(T.ActivityParty.Table) { [T.ActivityParty.PartyId] = isQueue ? new EntityReference(T.Queue.Table, queue) : floor.Rep.User };
        Clock.Done(floor.Admin, new Entity(T.Email.Table)
        {
            [T.Email.Subject] = "Our benchmark",
            [T.Email.DirectionCode] = true,
            [T.Email.From] = new EntityCollection([sender]),
            [T.Email.ActualEnd] = floor.Now,
            [T.Email.OwnerId] = floor.Rep.User,
            [T.Email.RegardingObjectId] = new EntityReference(T.Lead.Table, lead),
        }, completed: 3);
        Assert.Equal(state, floor.StateOf(lead, T.TimerKind.FirstFollowUp));
    }

    [Fact]
    public void A_call_to_the_contact_behind_the_lead_counts()
    {
        var contact = floor.Admin.Service.Create(new Entity(T.Contact.Table) { ["lastname"] = "Ruiz" });
        var lead = floor.Mql();
        floor.Admin.Service.Update(new Entity(T.Lead.Table, lead) { [T.Lead.ParentContactId] = new EntityReference(T.Contact.Table, contact) });
        Clock.Done(floor.Rep, new Entity(T.PhoneCall.Table)
        {
            [T.PhoneCall.Subject] = "Call",
            [T.PhoneCall.DirectionCode] = true,
            [T.PhoneCall.ActualEnd] = floor.Now,
            [T.PhoneCall.RegardingObjectId] = new EntityReference(T.Contact.Table, contact),
        }, completed: 2);
        Assert.Equal(T.TimerState.Met, floor.StateOf(lead, T.TimerKind.FirstFollowUp));
    }

    [Fact]
    public void A_deleted_call_does_not_start_the_clock_again_but_the_story_says_so()
    {
        var lead = floor.Mql();
        var call = floor.Call(floor.Rep, lead);
        floor.Admin.Service.Delete(T.PhoneCall.Table, call);
        Assert.Equal(T.TimerState.Met, floor.StateOf(lead, T.TimerKind.FirstFollowUp));
        Assert.Equal(T.EventKind.TouchRemoved, floor.Events(lead)[^1].GetAttributeValue<OptionSetValue>(T.StageEvent.Kind).Value);
    }

    public void Dispose() => floor.Dispose();

    private Entity Task(Guid lead, bool counts) => new(T.Task.Table)
    {
        [T.Task.Subject] = "Message",
        [T.Task.CountsAsFollowUp] = counts,
        [T.Task.TouchChannel] = new OptionSetValue(T.TouchChannel.SMS),
        [T.Task.ActualEnd] = floor.Now,
        [T.Task.RegardingObjectId] = new EntityReference(T.Lead.Table, lead),
    };
}
