using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Lifecycle;

public sealed class The_far_end_of_a_hand_off : IDisposable
{
    private readonly Floor floor = new();

    [Fact]
    public void Qualifying_straight_away_accepts_on_the_way_and_both_are_told_in_order()
    {
        var lead = floor.Mql();
        var deal = Qualify(lead);
        Assert.Equal(["MQL → SAL", "SAL → SQL"], floor.Story(lead).Skip(2));
        var pass = Assert.Single(floor.Handoffs(lead));
        Assert.True(pass.GetAttributeValue<bool>(T.Handoff.AutoAccepted));
        Assert.Equal(deal, pass.GetAttributeValue<EntityReference>(T.Handoff.Opportunity).Id);
        Assert.Equal(pass.Id, Deal(deal).GetAttributeValue<EntityReference>(T.Opportunity.Handoff).Id);
        Assert.Equal(T.Channel.Qualification, floor.Events(lead)[^1].GetAttributeValue<OptionSetValue>(T.StageEvent.Channel).Value);
        Assert.Equal(1, floor.Lead(lead).GetAttributeValue<OptionSetValue>(T.Lead.StateCode).Value);
    }

    [Fact]
    public void Unless_the_organisation_wants_leads_accepted_first()
    {
        floor.Choose(T.EnvironmentVariables.AutoAcceptOnQualify, "no");
        var lead = floor.Mql();
        Action attempt = () => Qualify(lead);
        attempt.Refused("ALN-T01", "Accept it first");
    }

    [Fact]
    public void What_sales_found_themselves_is_kept_apart_or_blocked()
    {
        var lead = floor.Inquiry(floor.Rep);
        Qualify(lead);
        var pass = Assert.Single(floor.Handoffs(lead));
        Assert.True(pass.GetAttributeValue<bool>(T.Handoff.SelfSourced));
        Assert.True(floor.Lead(lead).GetAttributeValue<bool>(T.Lead.SelfSourced));
        Assert.False(pass.Contains(T.Handoff.AcceptedOn));

        floor.Choose(T.EnvironmentVariables.SelfSourcedLeads, "block");
        var other = floor.Inquiry(floor.Rep);
        Action attempt = () => Qualify(other);
        attempt.Refused("ALN-T01", "handed-off leads only");
    }

    [Fact]
    public void A_deal_opened_by_hand_from_a_lead_qualifies_it_too()
    {
        var lead = floor.Sal();
        var deal = floor.Rep.Service.Create(new Entity(T.Opportunity.Table) { [T.Opportunity.Name] = "Deal", [T.Opportunity.OriginatingLeadId] = new EntityReference(T.Lead.Table, lead) });
        Assert.Equal(T.Stage.SQL, floor.StageOf(lead));
        Assert.Equal(1, floor.Lead(lead).GetAttributeValue<OptionSetValue>(T.Lead.StateCode).Value);
        Assert.Equal(deal, Assert.Single(floor.Handoffs(lead)).GetAttributeValue<EntityReference>(T.Handoff.Opportunity).Id);
    }

    [Fact]
    public void A_deal_that_is_reopened_takes_its_revenue_back_and_the_story_keeps_both()
    {
        var lead = floor.Sal();
        var deal = Qualify(lead);
        Win(deal, 900m);
        var won = Assert.Single(floor.Handoffs(lead));
        Assert.Equal((900m, 1m), (won.GetAttributeValue<decimal>(T.Handoff.WonAmount), won.GetAttributeValue<decimal>(T.Handoff.ExchangeRate)));
        floor.Rep.Service.Update(new Entity(T.Opportunity.Table, deal) { [T.Opportunity.StateCode] = new OptionSetValue(0), [T.Opportunity.StatusCode] = new OptionSetValue(1) });
        var open = Assert.Single(floor.Handoffs(lead));
        Assert.False(open.Contains(T.Handoff.WonAmount));
        Assert.Equal(["SQL → Won", "Won → SQL"], floor.Story(lead).TakeLast(2));
    }

    [Fact]
    public void A_lost_deal_is_recycled_with_a_reason_and_the_lead_is_open_again()
    {
        var lead = floor.Sal();
        var deal = Qualify(lead);
        floor.Rep.Service.Execute(new LoseOpportunityRequest { OpportunityClose = Closing(deal), Status = new OptionSetValue(5) });
        Assert.Equal(T.Stage.Lost, floor.StageOf(lead));
        Assert.Equal("Out-Sold", Assert.Single(floor.Handoffs(lead)).GetAttributeValue<string>(T.Handoff.LostReason));

        floor.Rep.Reject(lead, "COMPETITOR_CHOSEN", "Bought from Tesla instead");

        Assert.Equal(T.Stage.Recycled, floor.StageOf(lead));
        Assert.Equal(0, floor.Lead(lead).GetAttributeValue<OptionSetValue>(T.Lead.StateCode).Value);
        var pass = Assert.Single(floor.Handoffs(lead));
        Assert.Equal(T.Outcome.Lost, pass.GetAttributeValue<OptionSetValue>(T.Handoff.Outcome).Value);
        Assert.Equal(T.RejectionPhase.AfterLoss, pass.GetAttributeValue<OptionSetValue>(T.Handoff.RejectionPhase).Value);
        Assert.Equal(floor.Now.AddDays(365), floor.Lead(lead).GetAttributeValue<DateTime>(T.Lead.RecycleOn));
    }

    [Fact]
    public void An_amount_in_another_currency_is_frozen_in_the_base_currency_with_its_rate()
    {
        var euro = floor.Admin.Service.Create(new Entity(T.TransactionCurrency.Table) { ["currencyname"] = "Krona", ["isocurrencycode"] = "SEK", ["currencysymbol"] = "kr", ["currencyprecision"] = 2, ["exchangerate"] = 10m });
        var lead = floor.Sal();
        var deal = Qualify(lead);
        floor.Admin.Service.Update(new Entity(T.Opportunity.Table, deal) { [T.Opportunity.TransactionCurrencyId] = new EntityReference(T.TransactionCurrency.Table, euro) });
        Win(deal, 5_000m);
        floor.Admin.Service.Update(new Entity(T.TransactionCurrency.Table, euro) { ["exchangerate"] = 12m });
        var pass = Assert.Single(floor.Handoffs(lead));
        Assert.Equal((500m, 10m, "SEK"), (pass.GetAttributeValue<decimal>(T.Handoff.WonAmount), pass.GetAttributeValue<decimal>(T.Handoff.ExchangeRate), pass.GetAttributeValue<string>(T.Handoff.CurrencyCode)));
    }

    public void Dispose() => floor.Dispose();

    private Entity Deal(Guid id) => floor.Admin.Service.Retrieve(T.Opportunity.Table, id, new Microsoft.Xrm.Sdk.Query.ColumnSet(true));

    private void Win(Guid deal, decimal revenue)
    {
        var closing = Closing(deal);
        closing[T.OpportunityClose.ActualRevenue] = new Money(revenue);
        floor.Rep.Service.Execute(new WinOpportunityRequest { OpportunityClose = closing, Status = new OptionSetValue(-1) });
    }

    private static Entity Closing(Guid deal) => new(T.OpportunityClose.Table) { [T.OpportunityClose.OpportunityId] = new EntityReference(T.Opportunity.Table, deal) };

    private Guid Qualify(Guid lead) => ((QualifyLeadResponse)floor.Rep.Service.Execute(new QualifyLeadRequest
    {
        LeadId = new EntityReference(T.Lead.Table, lead),
        CreateAccount = false,
        CreateContact = false,
        CreateOpportunity = true,
        Status = new OptionSetValue(-1),
    })).CreatedEntities.Single().Id;
}
