using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Lifecycle;

public sealed class Accepting_is_safe : IDisposable
{
    private readonly Floor floor = new();

    [Fact]
    public void Of_two_who_accept_at_once_one_wins_and_the_other_gets_a_sentence()
    {
        var lead = floor.Mql();
        var sentences = new List<string>();
        Parallel.ForEach([floor.Rep, floor.Manager], seat =>
        {
            try
            {
                seat.Accept(lead);
            }
            catch (System.ServiceModel.FaultException<OrganizationServiceFault> fault)
            {
                lock (sentences) sentences.Add(fault.Detail.Message);
            }
        });
        Assert.Contains("SAL→SAL not allowed: It is SAL already", Assert.Single(sentences), StringComparison.Ordinal);
        Assert.Equal(3, floor.Events(lead).Count);
    }

    [Fact]
    public void The_same_request_key_does_nothing_twice()
    {
        var lead = floor.Mql();
        (string, object?)[] request = [(T.CustomApis.AcceptLead.LeadId, lead), (T.CustomApis.AcceptLead.RequestKey, "click-1")];
        Assert.Equal(1, floor.Rep.Run(T.CustomApis.AcceptLead.Name, request)[T.CustomApis.AcceptLead.Handled]);
        Assert.Equal(1, floor.Rep.Run(T.CustomApis.AcceptLead.Name, request)[T.CustomApis.AcceptLead.Handled]);
        Assert.Equal(3, floor.Events(lead).Count);
    }

    [Fact]
    public void A_mistake_can_be_taken_back_for_a_quarter_of_an_hour()
    {
        var lead = floor.Sal();
        floor.Later(TimeSpan.FromMinutes(15));
        floor.Rep.TakeBack(lead);
        Assert.Equal(T.Stage.MQL, floor.StageOf(lead));
        Assert.False(Assert.Single(floor.Handoffs(lead)).Contains(T.Handoff.AcceptedOn));
        floor.Rep.Accept(lead);
        floor.Later(TimeSpan.FromMinutes(16));
        Action tooLate = () => floor.Rep.TakeBack(lead);
        tooLate.Refused("ALN-T01", "within 15 minutes");
        Assert.Equal(5, floor.Events(lead).Count);
    }

    [Fact]
    public void Many_leads_are_accepted_together_or_not_at_all()
    {
        var leads = Enumerable.Range(0, 3).Select(_ => floor.Mql()).Append(floor.Mql(floor.Colleague)).ToList();
        Action attempt = () => floor.Rep.Run(T.CustomApis.AcceptLead.Name, (T.CustomApis.AcceptLead.LeadIds, leads.Select(id => id.ToString()).ToArray()));
        attempt.Refused("1 of 4", "Row 4");
        Assert.All(leads, lead => Assert.Equal(T.Stage.MQL, floor.StageOf(lead)));
        floor.Rep.Run(T.CustomApis.AcceptLead.Name, (T.CustomApis.AcceptLead.LeadIds, leads.Take(3).Select(id => id.ToString()).ToArray()));
        Assert.All(leads.Take(3), lead => Assert.Equal(T.Stage.SAL, floor.StageOf(lead)));
    }

    [Theory]
    [InlineData("nonsense", "is no id")]
    [InlineData("", "needs a lead")]
    [InlineData("3f2504e0-4f89-11d3-9a0c-0305e82c3301", "There is no lead")]
    public void Bad_input_is_told_apart(string id, string says)
    {
        Action attempt = () => floor.Rep.Run(T.CustomApis.AcceptLead.Name, (T.CustomApis.AcceptLead.LeadIds, id.Length == 0 ? Array.Empty<string>() : [id]));
        attempt.Refused(says);
    }

    [Fact]
    public void Marketing_hands_off_against_the_definition_only_as_a_lead_with_a_reason()
    {
        var lead = floor.Inquiry();
        Action asMarketer = () => floor.Marketer.HandOff(lead, "They are a reference customer");
        asMarketer.Refused("ALN-T01", "not an MQL");
        Action unexplained = () => floor.MarketingLead.HandOff(lead);
        unexplained.Refused("say why");
        floor.MarketingLead.HandOff(lead, "They are a reference customer");
        var pass = Assert.Single(floor.Handoffs(lead));
        Assert.True(pass.GetAttributeValue<bool>(T.Handoff.Override));
        Assert.Equal("They are a reference customer", pass.GetAttributeValue<string>(T.Handoff.OverrideReason));
        Assert.Equal(floor.MarketingLead.Id, pass.GetAttributeValue<EntityReference>(T.Handoff.HandedOffBy).Id);
    }

    public void Dispose() => floor.Dispose();
}
