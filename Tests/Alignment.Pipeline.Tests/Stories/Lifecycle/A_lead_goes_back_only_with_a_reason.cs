using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Lifecycle;

public sealed class A_lead_goes_back_only_with_a_reason : IDisposable
{
    private readonly Floor floor = new();

    [Fact]
    public void Marketing_reads_reason_comment_and_evidence_on_the_lead_and_on_the_hand_off()
    {
        var lead = floor.Mql();
        floor.Rep.Reject(lead, "BAD_PHONE", "Number belongs to a bakery", "Business Phone");

        var row = floor.Lead(lead);
        Assert.Equal(T.Stage.Returned, floor.StageOf(lead));
        Assert.Equal(floor.Reason("BAD_PHONE").Id, row.GetAttributeValue<EntityReference>(T.Lead.RejectionReason).Id);
        Assert.Equal("Number belongs to a bakery", row.GetAttributeValue<string>(T.Lead.RejectionComment));
        Assert.Equal(floor.Rep.Id, row.GetAttributeValue<EntityReference>(T.Lead.RejectedBy).Id);
        Assert.Equal(T.RejectionStatus.Unanswered, row.GetAttributeValue<OptionSetValue>(T.Lead.RejectionStatus).Value);
        Assert.Equal(0, row.GetAttributeValue<OptionSetValue>(T.Lead.StateCode).Value);
        var pass = Assert.Single(floor.Handoffs(lead));
        Assert.Equal("BAD_PHONE", pass.GetAttributeValue<string>(T.Handoff.RejectionCode));
        Assert.Equal("Business Phone", pass.GetAttributeValue<string>(T.Handoff.RejectionEvidence));
        Assert.Equal(T.Outcome.Returned, pass.GetAttributeValue<OptionSetValue>(T.Handoff.Outcome).Value);
        Assert.Equal(T.RejectionPhase.BeforeAcceptance, pass.GetAttributeValue<OptionSetValue>(T.Handoff.RejectionPhase).Value);
    }

    [Theory]
    [InlineData("NO_NEED", "", "", "comment of at least 10 characters")]
    [InlineData("BAD_PHONE", "", "", "Name them in Evidence")]
    [InlineData("BAD_PHONE", "", "Shoe size", "which leads do not have")]
    [InlineData("NOT_A_BUYER", "", "alien", "competitor, student, vendor, job seeker")]
    [InlineData("DUPLICATE", "", "", "the lead that this one repeats")]
    [InlineData("NO_RESPONSE", "", "", "6 attempts on 2 channels over 5 business days; so far 0")]
    [InlineData("DEFINITION_MISMATCH", "The criterion is nonsense", "Shoe size", "does not have")]
    [InlineData("SALES_NO_FOLLOW_UP", "", "", "given by Alignment itself")]
    [InlineData("NO_SUCH", "", "", "There is no rejection reason NO_SUCH")]
    public void What_the_reason_asks_for_is_named(string code, string comment, string evidence, string says)
    {
        var lead = floor.Mql();
        Action attempt = () => floor.Rep.Reject(lead, code, comment, evidence);
        attempt.Refused("ALN-R01", says);
        Assert.Equal(T.Stage.MQL, floor.StageOf(lead));
    }

    [Fact]
    public void A_bulk_edit_with_three_reasons_missing_is_refused_whole_and_names_the_first_and_the_command_names_all_three()
    {
        var leads = Enumerable.Range(1, 250).Select(i => floor.Mql(name: "Lead " + i.ToString(CultureInfo.InvariantCulture))).ToList();
        Entity Row(int i) => new(T.Lead.Table, leads[i])
        {
            [T.Lead.RejectionReason] = i is 40 or 120 or 200 ? null : floor.Reason("FIT_GEOGRAPHY"),
            [T.Lead.RejectionEvidence] = "Chile",
        };
        var bulk = Enumerable.Range(0, 250).Select(Row).ToList();
        foreach (var row in bulk) row[T.Lead.Stage] = new OptionSetValue(T.Stage.Disqualified);
        Action edit = () => floor.Rep.Service.Execute(new UpdateMultipleRequest { Targets = new EntityCollection(bulk) { EntityName = T.Lead.Table } });
        edit.Refused("ALN-R01", "Lead 41,");

        Action command = () => floor.Rep.Run(T.CustomApis.RejectLead.Name, (T.CustomApis.RejectLead.Leads, new EntityCollection([.. Enumerable.Range(0, 250).Select(Row)]) { EntityName = T.Lead.Table }));
        command.Refused("3 of 250", "Row 41", "Lead 41", "Row 121", "Lead 121", "Row 201", "Lead 201");
        Assert.All(leads, lead => Assert.Equal(T.Stage.MQL, floor.StageOf(lead)));
    }

    [Theory]
    [InlineData(4, "", "ALN-R01")]
    [InlineData(7, "", "ALN-R01")]
    [InlineData(5, "", "NO_RESPONSE")]
    [InlineData(6, "", "NO_NEED needs a comment")]
    public void The_out_of_the_box_Disqualify_obeys(int status, string comment, string says)
    {
        var lead = floor.Mql();
        if (comment.Length > 0) floor.Rep.Save(lead, (T.Lead.RejectionComment, comment));
        Action attempt = () => floor.Rep.Save(lead, (T.Lead.StateCode, new OptionSetValue(2)), (T.Lead.StatusCode, new OptionSetValue(status)));
        attempt.Refused(says);
    }

    [Fact]
    public void And_works_once_the_reason_is_filled_in()
    {
        var lead = floor.Mql();
        floor.Rep.Save(lead, (T.Lead.RejectionComment, "They have no forklifts at all"));
        floor.Rep.Save(lead, (T.Lead.StateCode, new OptionSetValue(2)), (T.Lead.StatusCode, new OptionSetValue(6)));

        Assert.Equal(T.Stage.Disqualified, floor.StageOf(lead));
        Assert.Equal("NO_NEED", Assert.Single(floor.Handoffs(lead)).GetAttributeValue<string>(T.Handoff.RejectionCode));
        Assert.Equal(6, floor.Lead(lead).GetAttributeValue<OptionSetValue>(T.Lead.StatusCode).Value);
    }

    [Fact]
    public void A_reason_that_recycles_does_not_disqualify_unless_a_manager_says_so()
    {
        var lead = floor.Mql();
        (string, object?)[] change = [(T.Lead.RejectionReason, floor.Reason("NO_BUDGET")), (T.Lead.RejectionComment, "Nothing before July"), (T.Lead.StateCode, new OptionSetValue(2)), (T.Lead.StatusCode, new OptionSetValue(4))];
        Action attempt = () => floor.Rep.Save(lead, change);
        attempt.Refused("ALN-R01", "Use Return to Marketing");
        floor.Manager.Save(lead, change);
        Assert.Equal(T.Stage.Disqualified, floor.StageOf(lead));
    }

    [Fact]
    public void Once_given_back_the_reason_stands()
    {
        var lead = floor.Mql();
        floor.Rep.Reject(lead, "NO_BUDGET", "Nothing before July");
        Action attempt = () => floor.Rep.Save(lead, (T.Lead.RejectionReason, floor.Reason("FIT_SIZE")));
        attempt.Refused("ALN-R01", "part of the last rejection");
        floor.Rep.Save(lead, (T.Lead.RejectionComment, "Nothing before July"));
    }

    [Fact]
    public void The_preview_says_what_is_missing_and_what_will_happen_and_changes_nothing()
    {
        var lead = floor.Mql();
        var answer = floor.Rep.Run(T.CustomApis.RejectLead.Name, (T.CustomApis.RejectLead.LeadId, lead), (T.CustomApis.RejectLead.ReasonCode, "NO_BUDGET"), (T.CustomApis.RejectLead.Preview, true));
        Assert.Contains("rests until 29 Aug 2026", (string)answer[T.CustomApis.RejectLead.Summary], StringComparison.Ordinal);
        Assert.Contains("\"row\":1", (string)answer[T.CustomApis.RejectLead.Problems], StringComparison.Ordinal);
        Assert.Equal(T.Stage.MQL, floor.StageOf(lead));
    }

    [Fact]
    public void The_code_of_a_reason_never_changes_and_reasons_are_retired_not_deleted()
    {
        var reason = floor.Reason("NO_BUDGET");
        Action recode = () => floor.Admin.Service.Update(new Entity(reason.LogicalName, reason.Id) { [T.RejectionReason.Code] = "POOR" });
        recode.Refused("never changes");
        Action delete = () => floor.Admin.Service.Delete(reason.LogicalName, reason.Id);
        delete.Refused("Deactivate it");
        Action lower = () => floor.Admin.Service.Create(new Entity(reason.LogicalName) { [T.RejectionReason.Name] = "Odd", [T.RejectionReason.Code] = "odd one" });
        lower.Refused("capital letters");
        floor.Admin.Service.Update(new Entity(reason.LogicalName, reason.Id) { [T.RejectionReason.StateCode] = new OptionSetValue(1) });
        var lead = floor.Mql();
        Action use = () => floor.Rep.Reject(lead, "NO_BUDGET", "Nothing before July");
        use.Refused("retired");
    }

    public void Dispose() => floor.Dispose();
}
