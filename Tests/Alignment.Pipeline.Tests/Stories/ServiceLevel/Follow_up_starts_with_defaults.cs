using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;
using Api = Alignment.Plugins.Tables.CustomApis.InstallDefaults;

namespace Alignment.Pipeline.Tests.Stories.ServiceLevel;

public sealed class Follow_up_starts_with_defaults : IDisposable
{
    private readonly Floor floor = new();
    private readonly AdminDesk desk;

    public Follow_up_starts_with_defaults() => desk = new AdminDesk(floor);

    [Theory]
    [InlineData("First follow-up: hot leads", T.TimerKind.FirstFollowUp, 5)]
    [InlineData("First follow-up: inbound calls", T.TimerKind.FirstFollowUp, 5)]
    [InlineData("First follow-up: demo requests", T.TimerKind.FirstFollowUp, 30)]
    [InlineData("First follow-up: everybody else", T.TimerKind.FirstFollowUp, 240)]
    [InlineData("Decision", T.TimerKind.Decision, 480)]
    [InlineData("Work", T.TimerKind.Work, 14 * 1440)]
    [InlineData("Attempts", T.TimerKind.Attempts, 4800)]
    [InlineData("Wake", T.TimerKind.Wake, 0)]
    [InlineData("Marketing's answer", T.TimerKind.MarketingAnswer, 960)]
    [InlineData("Assignment", T.TimerKind.Assignment, 15)]
    public void Every_timer_has_the_agreed_target(string name, int timer, int minutes)
    {
        var policy = desk.Named(T.SlaPolicy.Table, name);
        Assert.Equal((timer, minutes, 1), (policy.GetAttributeValue<OptionSetValue>(T.SlaPolicy.Timer).Value, policy.GetAttributeValue<int>(T.SlaPolicy.Target), policy.GetAttributeValue<int>(T.SlaPolicy.Version)));
    }

    [Fact]
    public void The_office_says_what_is_left_to_do()
    {
        var office = desk.Named(T.Schedule.Table, "Office hours");
        Assert.True(office.GetAttributeValue<bool>(T.Schedule.IsDefault));
        Assert.Contains("time zone", office.GetAttributeValue<string>(T.Schedule.Warning), StringComparison.Ordinal);
        Assert.Contains("no holiday", office.GetAttributeValue<string>(T.Schedule.Warning), StringComparison.Ordinal);
    }

    [Fact]
    public void The_guards_would_let_every_row_through()
    {
        foreach (var policy in Rows(T.SlaPolicy.Table))
        {
            desk.Change(T.SlaPolicy.Table, policy.Id, (T.SlaPolicy.Priority, policy.GetAttributeValue<int>(T.SlaPolicy.Priority) + 1), (T.SlaPolicy.Rating, policy.GetAttributeValue<string>(T.SlaPolicy.Rating)));
        }

        foreach (var step in Rows(T.EscalationStep.Table)) desk.Change(T.EscalationStep.Table, step.Id, (T.EscalationStep.Message, "Please look after it."));
        Assert.Equal("Hot", desk.Named(T.SlaPolicy.Table, "First follow-up: hot leads").GetAttributeValue<string>(T.SlaPolicy.Rating));
    }

    [Fact]
    public void Installed_again_they_leave_what_people_changed()
    {
        var policy = desk.Named(T.SlaPolicy.Table, "Decision").Id;
        desk.Change(T.SlaPolicy.Table, policy, (T.SlaPolicy.Name, "Our decision"), (T.SlaPolicy.Target, 90));
        desk.Retire(T.SlaPolicy.Table, desk.Named(T.SlaPolicy.Table, "Wake").Id);
        var steps = floor.Organisation.Count(T.EscalationStep.Table);

        var answer = floor.Admin.Run(Api.Name).Results;

        Assert.Equal(0, answer[Api.Installed]);
        Assert.Contains("left as they are", (string)answer[Api.Summary], StringComparison.Ordinal);
        Assert.Equal(90, desk.Row(T.SlaPolicy.Table, policy).GetAttributeValue<int>(T.SlaPolicy.Target));
        Assert.Equal((10, 1, steps), (floor.Organisation.Count(T.SlaPolicy.Table), floor.Organisation.Count(T.Schedule.Table), floor.Organisation.Count(T.EscalationStep.Table)));
    }

    [Fact]
    public void An_organisation_with_hours_of_its_own_keeps_them()
    {
        using var organisation = Organisation.WithAlignment();
        organisation.Admin.Create(new Entity(T.Schedule.Table)
        {
            [T.Schedule.Name] = "Ours",
            [T.Schedule.TimeZone] = "W. Europe Standard Time",
            [T.Schedule.Monday] = "10-18",
            [T.Schedule.IsDefault] = true,
        });

        organisation.Admin.Execute(new OrganizationRequest(Api.Name));

        Assert.Equal("Ours", organisation.Only(T.Schedule.Table, T.Schedule.Name)[T.Schedule.Name]);
    }

    public void Dispose() => floor.Dispose();

    private DataCollection<Entity> Rows(string table) =>
        floor.Organisation.Admin.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) }).Entities;
}
