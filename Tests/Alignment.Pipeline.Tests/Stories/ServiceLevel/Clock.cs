using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.ServiceLevel;

/// <summary>Reads clocks and does what stops them.</summary>
internal static class Clock
{
    public static int StateOf(this Floor floor, Guid lead, int kind) => floor.Timer(lead, kind).GetAttributeValue<OptionSetValue>(T.Timer.State).Value;

    public static DateTime? DueOf(this Floor floor, Guid lead, int kind) => floor.Timer(lead, kind).GetAttributeValue<DateTime?>(T.Timer.DueOn);

    public static void To(this Floor floor, int month, int day, int hour, int minute = 0) =>
        floor.Later(new DateTime(2026, month, day, hour, minute, 0, DateTimeKind.Utc) - floor.Now);

    public static DateTime At(int month, int day, int hour, int minute = 0) => new(2026, month, day, hour, minute, 0, DateTimeKind.Utc);

    public static Guid Call(this Floor floor, Seat seat, Guid lead, DateTime? ended = null, bool isOutgoing = true) =>
        Done(seat, new Entity(T.PhoneCall.Table)
        {
            [T.PhoneCall.Subject] = "Call",
            [T.PhoneCall.DirectionCode] = isOutgoing,
            [T.PhoneCall.ActualEnd] = ended ?? floor.Now,
            [T.PhoneCall.RegardingObjectId] = new EntityReference(T.Lead.Table, lead),
        }, completed: 2);

    public static Guid Done(Seat seat, Entity activity, int completed)
    {
        var id = seat.Service.Create(activity);
        seat.Service.Update(new Entity(activity.LogicalName, id) { [T.PhoneCall.StateCode] = new OptionSetValue(1), [T.PhoneCall.StatusCode] = new OptionSetValue(completed) });
        return id;
    }
}
