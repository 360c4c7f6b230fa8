using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.ServiceLevel;

public sealed class An_admin_agrees_on_promises : IDisposable
{
    private readonly Floor floor = new();
    private readonly AdminDesk desk;

    public An_admin_agrees_on_promises() => desk = new AdminDesk(floor);

    [Theory]
    [InlineData(T.SlaPolicy.Rating, "Hott", "\"Hott\"", "Hot, Warm, Cold")]
    [InlineData(T.SlaPolicy.Source, "Web; Carrier pigeon", "\"Carrier pigeon\"", "Trade Show")]
    [InlineData(T.SlaPolicy.Warnings, "half", "\"half\"", "50, 80")]
    [InlineData(T.SlaPolicy.Warnings, "50, 100", "100 %", "escalation step")]
    [InlineData(T.SlaPolicy.Warnings, "50, 50", "two warnings at 50 %")]
    [InlineData(T.SlaPolicy.Target, null, "no target", "240")]
    [InlineData(T.SlaPolicy.Priority, null, "no priority")]
    [InlineData(T.SlaPolicy.Timer, null, "which timer")]
    public void A_mistake_is_named_with_what_to_type(string column, object? value, params string[] words) =>
        Refused(["\"Web leads\"", .. words], (column, value));

    [Fact]
    public void The_version_is_counted_by_the_server()
    {
        Refused(["aln_version", "written by the server"], (T.SlaPolicy.Version, 9));
        Refused(["aln_appliedversion", "written by the server"], (T.SlaPolicy.AppliedVersion, 9));
    }

    [Fact]
    public void Bands_and_windows_have_a_beginning_before_their_end()
    {
        Refused(["scores from 80 to 50"], (T.SlaPolicy.MinScore, 80m), (T.SlaPolicy.MaxScore, 50m));
        Refused(["number 3 to 2"], (T.SlaPolicy.MinHandoff, 3), (T.SlaPolicy.MaxHandoff, 2));
        Refused(["ends before it begins"], (T.SlaPolicy.EffectiveFrom, floor.Now), (T.SlaPolicy.EffectiveTo, floor.Now));
    }

    [Fact]
    public void A_policy_that_counts_on_its_own_schedule_names_one_in_use()
    {
        var own = (T.SlaPolicy.ScheduleSource, (object?)new OptionSetValue(T.ScheduleSource.Policy));
        Refused(["names none", "Choose a schedule"], own);
        var berlin = desk.Schedule("Berlin");
        desk.Retire(T.Schedule.Table, berlin);
        Refused(["retired"], own, (T.SlaPolicy.Schedule, new EntityReference(T.Schedule.Table, berlin)));
    }

    [Fact]
    public void Attempts_are_a_number() =>
        Refused(["how many attempts", "at least 1"], (T.SlaPolicy.Timer, new OptionSetValue(T.TimerKind.Attempts)));

    [Fact]
    public void A_policy_without_a_source_of_hours_takes_the_organisations()
    {
        var policy = desk.Policy("Web leads");
        Assert.Equal(T.ScheduleSource.Organisation, desk.Row(T.SlaPolicy.Table, policy).GetAttributeValue<OptionSetValue>(T.SlaPolicy.ScheduleSource).Value);
    }

    [Fact]
    public void Every_change_of_a_promise_is_a_version_and_applied_to_running_clocks_when_ticked()
    {
        var policy = desk.Policy("Web leads", (T.SlaPolicy.Rating, "1; Warm"));
        Assert.Equal((1, 0), Versions(policy));
        desk.Change(T.SlaPolicy.Table, policy, (T.SlaPolicy.Name, "Leads from the web"), (T.SlaPolicy.Target, 60));
        Assert.Equal((1, 0), Versions(policy));
        desk.Change(T.SlaPolicy.Table, policy, (T.SlaPolicy.Target, 30));
        Assert.Equal((2, 0), Versions(policy));
        var step = desk.Step(policy, "Owner");
        desk.Change(T.EscalationStep.Table, step, (T.EscalationStep.Percent, 120));
        floor.Organisation.Admin.Delete(T.EscalationStep.Table, step);
        Assert.Equal((5, 0), Versions(policy));

        desk.Change(T.SlaPolicy.Table, policy, (T.SlaPolicy.ApplyToOpen, true));

        Assert.Equal((5, 5), Versions(policy));
        Assert.False(desk.Row(T.SlaPolicy.Table, policy).GetAttributeValue<bool>(T.SlaPolicy.ApplyToOpen));
        desk.Step(policy, "Owner again");
        desk.Retire(T.SlaPolicy.Table, policy);
        floor.Organisation.Admin.Delete(T.SlaPolicy.Table, policy);
    }

    [Fact]
    public void A_path_that_no_definition_has_is_a_finding_not_a_refusal()
    {
        desk.Policy("Web leads", (T.SlaPolicy.Path, "Business phone; Inbound fax"));

        var found = floor.Organisation.Admin.RetrieveMultiple(new QueryExpression(T.Finding.Table) { ColumnSet = new ColumnSet(T.Finding.Message) }).Entities
            .Select(row => row.GetAttributeValue<string>(T.Finding.Message)).Where(message => message.Contains("Web leads", StringComparison.Ordinal));
        Assert.Contains("\"Inbound fax\"", Assert.Single(found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(T.EscalationStep.Percent, null, "does not say when")]
    [InlineData(T.EscalationStep.Action, null, "what happens")]
    [InlineData(T.EscalationStep.Recipient, null, "whom it goes to")]
    [InlineData(T.EscalationStep.Recipient, T.EscalationRecipient.NamedUser, "named user", "Choose the user")]
    [InlineData(T.EscalationStep.Recipient, T.EscalationRecipient.NamedTeam, "named team", "Choose the team")]
    [InlineData(T.EscalationStep.Action, T.EscalationAction.Reassign, "the owner it has")]
    public void A_step_says_when_what_and_to_whom(string column, object? value, params string[] words)
    {
        var policy = desk.Policy("Web leads");
        Action attempt = () => desk.Step(policy, "Shout", (column, column == T.EscalationStep.Percent || value is null ? value : new OptionSetValue((int)value)));
        attempt.Refused(["ALN-S01", "\"Shout\"", .. words]);
    }

    [Fact]
    public void Two_steps_do_not_do_the_same()
    {
        var policy = desk.Policy("Web leads");
        desk.Step(policy, "Tell the owner");
        desk.Step(policy, "Tell the manager", (T.EscalationStep.Recipient, new OptionSetValue(T.EscalationRecipient.OwnerSManager)));
        Action attempt = () => desk.Step(policy, "Tell them again");
        attempt.Refused("\"Tell them again\"", "the same as \"Tell the owner\"", "100 %");
    }

    [Fact]
    public void What_moves_a_lead_belongs_to_the_timers_that_may_move_it()
    {
        var answer = desk.Policy("Answers", (T.SlaPolicy.Timer, new OptionSetValue(T.TimerKind.MarketingAnswer)));
        var first = desk.Policy("Web leads");
        desk.Step(first, "Back", (T.EscalationStep.Action, new OptionSetValue(T.EscalationAction.ReturnToMarketing)), (T.EscalationStep.Recipient, null));

        Action back = () => desk.Step(answer, "Back", (T.EscalationStep.Action, new OptionSetValue(T.EscalationAction.ReturnToMarketing)));
        Action reassign = () => desk.Step(answer, "Away", (T.EscalationStep.Action, new OptionSetValue(T.EscalationAction.Reassign)), (T.EscalationStep.Recipient, new OptionSetValue(T.EscalationRecipient.Backup)));
        Action otherTimer = () => desk.Change(T.SlaPolicy.Table, first, (T.SlaPolicy.Timer, new OptionSetValue(T.TimerKind.Work)));

        back.Refused("First Follow-up and Decision");
        reassign.Refused("only sales' timers");
        otherTimer.Refused("\"Back\"", "First Follow-up and Decision");
    }

    public void Dispose() => floor.Dispose();

    private void Refused(string[] words, params (string Column, object? Value)[] columns) =>
        ((Action)(() => desk.Policy("Web leads", columns))).Refused(["ALN-S01", .. words]);

    private (int, int) Versions(Guid policy)
    {
        var row = desk.Row(T.SlaPolicy.Table, policy);
        return (row.GetAttributeValue<int>(T.SlaPolicy.Version), row.GetAttributeValue<int>(T.SlaPolicy.AppliedVersion));
    }
}
