using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.ServiceLevel;

/// <summary>
/// A Berlin office with a lunch break and a holiday on Thursday, swept every five minutes. One lead arrives after hours and is
/// called in time by a call that comes in late; one lands on somebody who is away, and nobody cares. All times are UTC.
/// </summary>
public sealed class A_week_in_the_life : IDisposable
{
    private readonly Floor floor = new();

    public A_week_in_the_life()
    {
        foreach (var seat in new[] { floor.Rep, floor.Colleague })
            floor.Admin.Service.Update(new Entity(T.SystemUser.Table, seat.Id) { [T.SystemUser.ParentSystemUserId] = floor.Manager.User });
        var office = Assert.Single(floor.Admin.Service.RetrieveMultiple(new QueryExpression(T.Schedule.Table)).Entities).Id;
        var hours = new Entity(T.Schedule.Table, office) { [T.Schedule.Name] = "Berlin office", [T.Schedule.TimeZone] = "Europe/Berlin" };
        foreach (var day in new[] { T.Schedule.Monday, T.Schedule.Tuesday, T.Schedule.Wednesday, T.Schedule.Thursday, T.Schedule.Friday }) hours[day] = "09:00-12:00, 13:00-17:00";
        floor.Admin.Service.Update(hours);
        new AdminDesk(floor).Holiday(office, "Company day", new DateTime(2026, 3, 5));
    }

    [Fact]
    public void Who_was_told_what_and_when()
    {
        Until(3, 2, 17, 30);
        var first = floor.Mql(name: "Abend");
        Assert.Equal(Clock.At(3, 3, 13), floor.DueOf(first, T.TimerKind.FirstFollowUp));

        Until(3, 3, 12, 25);
        floor.Rep.Save(first, (T.Lead.OwnerId, floor.Colleague.User));
        Assert.True(floor.Timer(first, T.TimerKind.FirstFollowUp).GetAttributeValue<bool>(T.Timer.LateReassign));
        Until(3, 3, 15, 50);
        floor.Call(floor.Colleague, first, ended: Clock.At(3, 3, 12, 50));
        Assert.Equal(T.TimerState.Met, floor.StateOf(first, T.TimerKind.FirstFollowUp));
        Until(3, 3, 15, 55);
        floor.Manager.Accept(first);

        AdminDesk.Away(floor.Rep, floor.Rep, Clock.At(3, 4, 11), Clock.At(3, 6, 16), floor.Colleague);
        Until(3, 4, 15);
        var second = floor.Mql(name: "Mittwoch");
        Assert.Equal(floor.Colleague.Id, floor.Lead(second).GetAttributeValue<EntityReference>(T.Lead.OwnerId).Id);
        Assert.Equal(Clock.At(3, 6, 11), floor.DueOf(second, T.TimerKind.FirstFollowUp));
        Until(3, 9, 13, 10);
        Assert.Equal(["MQL → Recycled", "Recycled → Inquiry"], floor.Story(second).TakeLast(2));
        Assert.Contains("Sales did not follow up", floor.Lead(second).GetAttributeValue<string>(T.Lead.WhatChanged), StringComparison.Ordinal);
        Assert.Equal(floor.Colleague.Id, floor.Timer(second, T.TimerKind.FirstFollowUp).GetAttributeValue<EntityReference>(T.Timer.BreachUser).Id);

        Assert.Equal(
            [
                "03-03 10:00 Rita Rep: First follow-up: Ana Abend, Acme",
                "03-03 12:15 Rita Rep: First follow-up: Ana Abend, Acme",
                "03-03 13:00 Carl Colleague: Decision: Ana Abend, Acme",
                "03-03 13:05 Carl Colleague: First follow-up overdue: Ana Abend, Acme",
                "03-03 13:05 Mona Manager: First follow-up overdue: Ana Abend, Acme",
                "03-03 15:05 Mona Manager: First follow-up overdue: Ana Abend, Acme",
                "03-03 15:25 Mona Manager: Decision: Ana Abend, Acme",
                "03-03 15:55 Carl Colleague: Not overdue after all: Ana Abend, Acme",
                "03-03 15:55 Mona Manager: Not overdue after all: Ana Abend, Acme",
            ],
            Bells().Where(bell => bell.Contains("Abend", StringComparison.Ordinal) && bell.StartsWith("03-03", StringComparison.Ordinal)));
        Assert.Equal(
            [
                "03-06 09:00 Carl Colleague: First follow-up: Ana Mittwoch, Acme",
                "03-06 10:15 Carl Colleague: First follow-up: Ana Mittwoch, Acme",
                "03-06 12:00 Carl Colleague: First follow-up overdue: Ana Mittwoch, Acme",
                "03-06 12:00 Mona Manager: First follow-up overdue: Ana Mittwoch, Acme",
                "03-06 14:05 Mona Manager: First follow-up overdue: Ana Mittwoch, Acme",
            ],
            Bells().Where(bell => bell.Contains("First follow-up", StringComparison.Ordinal) && bell.Contains("Mittwoch", StringComparison.Ordinal)));
        Assert.Contains("03-09", string.Join('\n', floor.Events(second).Select(told => $"{told.GetAttributeValue<DateTime>(T.StageEvent.EffectiveOn):MM-dd HH:mm}")), StringComparison.Ordinal);
    }

    public void Dispose() => floor.Dispose();

    /// <summary>A scheduler sweeps every five minutes; nothing happens at night, so it sleeps.</summary>
    private void Until(int month, int day, int hour, int minute = 0)
    {
        var end = Clock.At(month, day, hour, minute);
        while (floor.Now < end)
        {
            floor.Later(floor.Now.Hour is >= 6 and < 18 ? TimeSpan.FromMinutes(5) : TimeSpan.FromMinutes(30));
            if (floor.Now > end) floor.Later(end - floor.Now);
            floor.Sweep();
        }
    }

    private List<string> Bells()
    {
        var names = new[] { floor.Rep, floor.Colleague, floor.Manager, floor.Marketer, floor.Admin }.ToDictionary(seat => seat.Id, seat => floor.Organisation.Admin.Retrieve(T.SystemUser.Table, seat.Id, new ColumnSet(T.SystemUser.FullName)).GetAttributeValue<string>(T.SystemUser.FullName));
        var query = new QueryExpression(T.Appnotification.Table) { ColumnSet = new ColumnSet(T.Appnotification.Title, T.Appnotification.OwnerId, "createdon") };
        return [.. floor.Organisation.Admin.RetrieveMultiple(query).Entities.Select(row =>
            $"{row.GetAttributeValue<DateTime>("createdon"):MM-dd HH:mm} {names[row.GetAttributeValue<EntityReference>(T.Appnotification.OwnerId).Id]}: {row.GetAttributeValue<string>(T.Appnotification.Title)}").Order(StringComparer.Ordinal)];
    }
}
