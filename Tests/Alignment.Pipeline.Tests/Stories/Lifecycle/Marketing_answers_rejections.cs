using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Lifecycle;

public sealed class Marketing_answers_rejections : IDisposable
{
    private readonly Floor floor = new();

    [Fact]
    public void A_contested_rejection_that_a_manager_overturns_no_longer_counts()
    {
        var lead = Rejected();
        floor.Marketer.Answer(lead, "contest", "They bought from us last year");
        floor.Manager.Answer(lead, "overturn", "Marketing is right about it");

        Assert.Equal(T.RejectionStatus.Overturned, Status(lead));
        Assert.Equal(T.RejectionStatus.Overturned, floor.Lead(lead).GetAttributeValue<OptionSetValue>(T.Lead.RejectionStatus).Value);
        var pass = Assert.Single(floor.Handoffs(lead));
        Assert.Equal("They bought from us last year", pass.GetAttributeValue<string>(T.Handoff.Answer));
        Assert.Equal(floor.Manager.Id, pass.GetAttributeValue<EntityReference>(T.Handoff.DecidedBy).Id);
        Assert.Equal(2, floor.Events(lead).Count(told => told.GetAttributeValue<OptionSetValue>(T.StageEvent.Kind).Value == T.EventKind.Answered));
    }

    [Fact]
    public void Or_upheld_or_simply_acknowledged()
    {
        var upheld = Rejected();
        floor.Marketer.Answer(upheld, "contest", "They bought from us last year");
        floor.Manager.Answer(upheld, "uphold", "They went out of business");
        Assert.Equal(T.RejectionStatus.Upheld, Status(upheld));

        var acknowledged = Rejected();
        floor.Marketer.Answer(acknowledged, "acknowledge");
        Assert.Equal(T.RejectionStatus.Acknowledged, Status(acknowledged));
    }

    [Theory]
    [InlineData("Rep", "acknowledge", "Only marketing")]
    [InlineData("Marketer", "overturn", "Only a sales manager")]
    [InlineData("Manager", "uphold", "not contested")]
    [InlineData("Marketer", "contest", "at least 10 characters")]
    [InlineData("Marketer", "fix", "Only a lead that was returned")]
    [InlineData("Marketer", "shrug", "no answer to a rejection")]
    public void Everybody_answers_for_their_own_side(string person, string answer, string says)
    {
        var lead = Rejected();
        var seat = person switch { "Rep" => floor.Rep, "Manager" => floor.Manager, _ => floor.Marketer };
        Action attempt = () => seat.Answer(lead, answer, person == "Manager" ? "A long enough comment" : null);
        attempt.Refused("ALN-A01", says);
        Assert.Equal(T.RejectionStatus.Unanswered, Status(lead));
    }

    [Fact]
    public void Data_that_was_wrong_is_mended_and_the_lead_goes_out_again_as_a_new_hand_off()
    {
        var lead = floor.Mql();
        floor.Rep.Reject(lead, "BAD_PHONE", evidence: "Business Phone");
        Action unmended = () => floor.Marketer.Answer(lead, "fix");
        unmended.Refused("ALN-T01", "Business Phone", "nothing of it has changed");

        floor.Marketer.Save(lead, (T.Lead.Telephone1, "+1 555 0199"));
        floor.Marketer.Answer(lead, "fix");

        Assert.Equal(T.Stage.MQL, floor.StageOf(lead));
        var passes = floor.Handoffs(lead);
        Assert.Equal(2, passes.Count);
        Assert.Equal(T.RejectionStatus.Fixed, passes[0].GetAttributeValue<OptionSetValue>(T.Handoff.RejectionStatus).Value);
        Assert.Contains("+1 555 0100 → +1 555 0199", passes[1].GetAttributeValue<string>(T.Handoff.Fix), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lead_of_another_territory_goes_on_in_the_same_hand_off()
    {
        var lead = floor.Mql();
        floor.Rep.Reject(lead, "WRONG_TERRITORY", evidence: "South");
        floor.Marketer.Run(T.CustomApis.HandOffLead.Name, (T.CustomApis.HandOffLead.LeadId, lead), (T.CustomApis.HandOffLead.OwnerId, floor.Colleague.User));

        Assert.Equal(T.Stage.MQL, floor.StageOf(lead));
        var pass = Assert.Single(floor.Handoffs(lead));
        Assert.Equal(T.Outcome.Pending, pass.GetAttributeValue<OptionSetValue>(T.Handoff.Outcome).Value);
        Assert.Equal(floor.Rep.Id, pass.GetAttributeValue<EntityReference>(T.Handoff.OwnerUser).Id);
        Assert.Equal(floor.Colleague.Id, floor.Lead(lead).GetAttributeValue<EntityReference>(T.Lead.OwnerId).Id);
    }

    [Fact]
    public void A_customers_lead_goes_to_the_owner_of_the_account()
    {
        var account = floor.Admin.Service.Create(new Entity(T.Account.Table) { ["name"] = "Acme", [T.Account.OwnerId] = floor.Colleague.User });
        var lead = floor.Mql();
        floor.Rep.Run(T.CustomApis.RejectLead.Name, (T.CustomApis.RejectLead.LeadId, lead), (T.CustomApis.RejectLead.ReasonCode, "EXISTING_CUSTOMER"), (T.CustomApis.RejectLead.AccountId, account));
        floor.Marketer.HandOff(lead);

        Assert.Equal(floor.Colleague.Id, floor.Lead(lead).GetAttributeValue<EntityReference>(T.Lead.OwnerId).Id);
        Assert.Contains(floor.Events(lead), told => told.GetAttributeValue<string>(T.StageEvent.Comment) == "Rita Rep → Carl Colleague");
        Assert.Single(floor.Handoffs(lead));
    }

    public void Dispose() => floor.Dispose();

    private Guid Rejected()
    {
        var lead = floor.Mql();
        floor.Rep.Reject(lead, "NO_NEED", "They have no forklifts at all");
        return lead;
    }

    private int Status(Guid lead) => Assert.Single(floor.Handoffs(lead)).GetAttributeValue<OptionSetValue>(T.Handoff.RejectionStatus).Value;
}
