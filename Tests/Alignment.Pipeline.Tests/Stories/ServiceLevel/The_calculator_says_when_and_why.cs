using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;
using Api = Alignment.Plugins.Tables.CustomApis.ComputeDue;

namespace Alignment.Pipeline.Tests.Stories.ServiceLevel;

public sealed class The_calculator_says_when_and_why : IDisposable
{
    private readonly Floor floor = new();
    private readonly AdminDesk desk;
    private readonly Guid newYork;

    public The_calculator_says_when_and_why()
    {
        desk = new AdminDesk(floor);
        newYork = desk.Schedule("New York office", (T.Schedule.TimeZone, "America/New_York"));
    }

    [Fact]
    public void Four_hours_on_a_Friday_evening_end_on_Monday()
    {
        var answer = desk.Compute((Api.ScheduleId, newYork), (Api.TargetMinutes, 240), (Api.StartOn, Utc(3, 6, 21, 58)), (Api.WarningPercent, 50), (Api.TouchOn, Utc(3, 9, 16, 59)));

        Assert.Equal(Utc(3, 9, 16, 58), answer[Api.DueOn]);
        Assert.Equal(Utc(3, 9, 14, 58), answer[Api.WarnOn]);
        Assert.Equal(241, answer[Api.ElapsedMinutes]);
        Assert.Equal("breached", answer[Api.Outcome]);
        Says(
            answer,
            "4 business hours from Fri 6 Mar 2026 16:58 are over Mon 9 Mar 2026 12:58.",
            "\"New York office\", New York time",
            "Friday closes at 17:00.",
            "Closed on Sat 7 Mar, Sun 8 Mar.",
            "The clocks change in between.",
            "too late");
        Assert.Contains("2026 has no holiday", (string)answer[Api.Warning], StringComparison.Ordinal);
    }

    [Fact]
    public void Holidays_special_hours_and_pauses_are_told()
    {
        desk.Holiday(newYork, "Memorial Day", new DateTime(2026, 5, 25));
        desk.Holiday(
            newYork,
            "Inventory",
            new DateTime(2026, 5, 26),
            (T.ScheduleException.Kind, new OptionSetValue(T.ExceptionKind.SpecialHours)),
            (T.ScheduleException.Hours, "09:00-10:00"));

        var answer = desk.Compute((Api.ScheduleId, newYork), (Api.TargetMinutes, 120), (Api.StartOn, Utc(5, 22, 23, 0)), (Api.Pauses, "2026-05-26T13:30:00Z/2026-05-26T14:00:00Z"));

        Assert.Equal(Utc(5, 27, 14, 30), answer[Api.DueOn]);
        Says(
            answer,
            "Friday 19:00 is outside the hours",
            "Mon 25 May is a holiday (Memorial Day).",
            "Tue 26 May has special hours (Inventory: 09:00-10:00).",
            "Pauses take 30 minutes out.");
        Assert.Null(answer[Api.Warning] is string warning && warning.Contains("2026", StringComparison.Ordinal) ? warning : null);
    }

    [Fact]
    public void A_policy_brings_its_own_target_and_hours()
    {
        var policy = desk.Policy(
            "Night shift",
            (T.SlaPolicy.Target, 30),
            (T.SlaPolicy.Warnings, "50"),
            (T.SlaPolicy.ScheduleSource, new OptionSetValue(T.ScheduleSource.Policy)),
            (T.SlaPolicy.Schedule, new EntityReference(T.Schedule.Table, newYork)));

        var answer = desk.Compute((Api.PolicyId, policy), (Api.StartOn, Utc(3, 2, 15, 0)));

        Assert.Equal(Utc(3, 2, 15, 30), answer[Api.DueOn]);
        Assert.Equal(Utc(3, 2, 15, 15), answer[Api.WarnOn]);
        Says(answer, "Night shift, version 1: 30 business minutes");
    }

    [Fact]
    public void Wall_clock_minutes_need_no_hours()
    {
        var work = desk.Named(T.SlaPolicy.Table, "Work");
        var answer = desk.Compute((Api.PolicyId, work.Id));
        Assert.Equal(floor.Now.AddDays(14), answer[Api.DueOn]);
        Says(answer, "14 days from", "Every minute counts");
        Assert.Equal("running", answer[Api.Outcome]);
    }

    [Fact]
    public void Without_a_schedule_it_counts_on_the_organisations_hours()
    {
        var answer = desk.Compute((Api.TargetMinutes, 480), (Api.StartOn, Utc(3, 2, 12, 0)), (Api.TouchOn, Utc(3, 3, 12, 0)));
        Assert.Equal(Utc(3, 3, 12, 0), answer[Api.DueOn]);
        Assert.Equal("met", answer[Api.Outcome]);
        Says(answer, "8 business hours", "\"Office hours\"", "in time");
    }

    [Fact]
    public void A_pause_without_an_end_is_never_due()
    {
        var answer = desk.Compute((Api.TargetMinutes, 60), (Api.Pauses, "2026-03-02T09:00:00Z/"));
        Assert.Null(answer[Api.DueOn]);
        Says(answer, "never comes");
    }

    [Fact]
    public void What_it_cannot_answer_it_says()
    {
        Refused("TargetMinutes");
        Refused("no schedule", (Api.ScheduleId, Guid.NewGuid()), (Api.TargetMinutes, 5));
        Refused("no SLA policy", (Api.PolicyId, Guid.NewGuid()));
        Refused("\"tomorrow\"", (Api.TargetMinutes, 5), (Api.Pauses, "tomorrow"));
        Refused("years away", (Api.TargetMinutes, 5), (Api.StartOn, new DateTime(1900, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public void Hours_are_read_once_in_half_a_minute()
    {
        var work = desk.Named(T.SlaPolicy.Table, "Decision");
        floor.Later(TimeSpan.FromSeconds(31));
        Assert.Equal(4, Cost(work.Id));
        Assert.Equal(0, Cost(work.Id));
        floor.Later(TimeSpan.FromSeconds(31));
        Assert.Equal(4, Cost(work.Id));
    }

    [Fact]
    public void Hours_that_were_broken_past_the_guards_stop_nobody()
    {
        var broken = floor.Organisation.Admin;
        var request = new Microsoft.Xrm.Sdk.Messages.UpdateRequest { Target = new Entity(T.Schedule.Table, newYork) { [T.Schedule.TimeZone] = "Atlantis" } };
        request["BypassBusinessLogicExecution"] = "CustomSync";
        broken.Execute(request);
        floor.Later(TimeSpan.FromSeconds(31));

        var answer = desk.Compute((Api.ScheduleId, newYork), (Api.TargetMinutes, 60), (Api.StartOn, Utc(3, 7, 12, 0)));

        Assert.Equal(Utc(3, 7, 13, 0), answer[Api.DueOn]);
        Assert.Contains("Atlantis", (string)answer[Api.Warning], StringComparison.Ordinal);
        Assert.Contains("Atlantis", desk.Row(T.Finding.Table, floor.Organisation.Only(T.Finding.Table).Id).GetAttributeValue<string>(T.Finding.Message), StringComparison.Ordinal);
    }

    public void Dispose() => floor.Dispose();

    private static DateTime Utc(int month, int day, int hour, int minute) => new(2026, month, day, hour, minute, 0, DateTimeKind.Utc);

    private static void Says(ParameterCollection answer, params string[] words)
    {
        foreach (var word in words) Assert.Contains(word, (string)answer[Api.Explanation], StringComparison.Ordinal);
    }

    private int Cost(Guid policy)
    {
        floor.Organisation.Dataverse.Requests.Reset();
        desk.Compute((Api.PolicyId, policy));
        return (int)floor.Organisation.Dataverse.Requests.Total;
    }

    private void Refused(string word, params (string Name, object? Value)[] asked) => ((Action)(() => desk.Compute(asked))).Refused(word);
}
