using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Lifecycle;

public sealed class What_sales_do_counts : IDisposable
{
    private readonly Floor floor = new();

    [Fact]
    public void The_first_call_is_the_first_touch_and_the_lead_is_contacted()
    {
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromMinutes(20));
        var call = Call(floor.Rep, lead);
        floor.Later(TimeSpan.FromMinutes(20));
        Call(floor.Rep, lead);

        var pass = Assert.Single(floor.Handoffs(lead));
        Assert.Equal(floor.Now.AddMinutes(-20), pass.GetAttributeValue<DateTime>(T.Handoff.FirstTouchOn));
        Assert.Equal(call.ToString(), pass.GetAttributeValue<string>(T.Handoff.FirstTouchId));
        Assert.Equal(2, pass.GetAttributeValue<int>(T.Handoff.Attempts));
        Assert.Equal(2, floor.Lead(lead).GetAttributeValue<OptionSetValue>(T.Lead.StatusCode).Value);
        Assert.Single(floor.Events(lead), told => told.GetAttributeValue<OptionSetValue>(T.StageEvent.Kind).Value == T.EventKind.FirstTouch);
    }

    [Fact]
    public void A_touch_that_arrives_late_but_happened_earlier_is_the_first()
    {
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromHours(4));
        Call(floor.Rep, lead);
        var earlier = floor.Now.AddHours(-3);
        Call(floor.Rep, lead, ended: earlier);
        Assert.Equal(earlier, Assert.Single(floor.Handoffs(lead)).GetAttributeValue<DateTime>(T.Handoff.FirstTouchOn));
        Assert.Equal(earlier, floor.Lead(lead).GetAttributeValue<DateTime>(T.Lead.FirstTouchOn));
    }

    [Theory]
    [InlineData("a colleague's call")]
    [InlineData("an incoming call")]
    [InlineData("a planned call")]
    [InlineData("a call before the hand-off")]
    public void What_does_not_count(string what)
    {
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromMinutes(20));
        switch (what)
        {
            case "a colleague's call": Call(floor.Colleague, lead); break;
            case "an incoming call": Call(floor.Rep, lead, isOutgoing: false); break;
            case "a planned call": Call(floor.Rep, lead, isDone: false); break;
            default: Call(floor.Rep, lead, ended: floor.Now.AddHours(-1)); break;
        }

        Assert.False(Assert.Single(floor.Handoffs(lead)).Contains(T.Handoff.FirstTouchOn));
        Assert.Equal(T.Stage.MQL, floor.StageOf(lead));
    }

    [Fact]
    public void Nobody_answered_is_believed_after_six_attempts_on_two_channels_in_five_days()
    {
        var lead = floor.Mql();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            floor.LaterDays(1);
            Call(floor.Rep, lead);
        }

        Action tooEarly = () => floor.Rep.Reject(lead, "NO_RESPONSE");
        tooEarly.Refused("so far 5 on 1");
        floor.LaterDays(2);
        Mail(floor.Rep, lead);
        floor.Rep.Reject(lead, "NO_RESPONSE");
        Assert.Equal(T.Stage.Recycled, floor.StageOf(lead));
    }

    public void Dispose() => floor.Dispose();

    private Guid Call(Seat seat, Guid lead, bool isOutgoing = true, bool isDone = true, DateTime? ended = null) => Done(seat, isDone, new Entity(T.PhoneCall.Table)
    {
        [T.PhoneCall.Subject] = "Call",
        [T.PhoneCall.DirectionCode] = isOutgoing,
        [T.PhoneCall.ActualEnd] = ended ?? floor.Now,
        [T.PhoneCall.RegardingObjectId] = new EntityReference(T.Lead.Table, lead),
    }, completed: 2);

    private void Mail(Seat seat, Guid lead) => Done(seat, isDone: true, new Entity(T.Email.Table)
    {
        [T.Email.Subject] = "Mail",
        [T.Email.DirectionCode] = true,
        [T.Email.ActualEnd] = floor.Now,
        [T.Email.RegardingObjectId] = new EntityReference(T.Lead.Table, lead),
    }, completed: 3);

    private static Guid Done(Seat seat, bool isDone, Entity activity, int completed)
    {
        var id = seat.Service.Create(activity);
        if (isDone) seat.Service.Update(new Entity(activity.LogicalName, id) { [T.PhoneCall.StateCode] = new OptionSetValue(1), [T.PhoneCall.StatusCode] = new OptionSetValue(completed) });
        return id;
    }
}
