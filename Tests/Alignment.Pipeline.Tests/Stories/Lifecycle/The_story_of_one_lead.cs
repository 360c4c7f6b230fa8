using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Lifecycle;

/// <summary>Handed off, given back twice, then won: nothing of it is overwritten.</summary>
public sealed class The_story_of_one_lead
{
    [Fact]
    public void Rejected_twice_and_then_won_it_is_told_by_its_events()
    {
        using var floor = new Floor();
        var lead = floor.Mql();

        floor.LaterDays(1);
        floor.Rep.Reject(lead, "NO_BUDGET", "Budget opens in the new year");
        floor.Marketer.Answer(lead, "acknowledge");
        floor.LaterDays(181);
        floor.ToOfficeHours();
        floor.Admin.Run(T.CustomApis.SweepTimers.Name);
        floor.Rep.Accept(lead);
        floor.LaterDays(2);
        floor.Rep.Reject(lead, "NO_AUTHORITY", "The buyer is his boss, Dr. Okafor", "Dr. Okafor");
        floor.LaterDays(31);
        floor.ToOfficeHours();
        floor.Admin.Run(T.CustomApis.SweepTimers.Name);
        floor.Rep.Accept(lead);
        var deal = Qualify(floor, lead);
        floor.LaterDays(40);
        floor.Rep.Service.Execute(new WinOpportunityRequest { OpportunityClose = Closing(deal, 12_500m), Status = new OptionSetValue(-1) });

        Assert.Equal(
            [
                "Inquiry", "Inquiry → MQL", "MQL → Recycled", "Recycled", "Recycled → Inquiry", "Inquiry → MQL", "MQL → SAL",
                "SAL → Recycled", "Recycled → Inquiry", "Inquiry → MQL", "MQL → SAL", "SAL → SQL", "SQL → Won",
            ],
            floor.Story(lead).Select(name => name.Replace("– → ", "", StringComparison.Ordinal)));
        var passes = floor.Handoffs(lead);
        Assert.Equal([1, 2, 3], passes.Select(pass => pass.GetAttributeValue<int>(T.Handoff.Number)));
        Assert.Equal(
            [T.Outcome.Rejected, T.Outcome.Rejected, T.Outcome.Won],
            passes.Select(pass => pass.GetAttributeValue<OptionSetValue>(T.Handoff.Outcome).Value));
        Assert.Equal(["NO_BUDGET", "NO_AUTHORITY", null], passes.Select(pass => pass.GetAttributeValue<string>(T.Handoff.RejectionCode)));
        Assert.Equal(12_500m, passes[2].GetAttributeValue<decimal>(T.Handoff.WonAmount));
        Assert.Equal(deal, passes[2].GetAttributeValue<EntityReference>(T.Handoff.Opportunity).Id);
        Assert.Equal(passes[1].Id, passes[2].GetAttributeValue<EntityReference>(T.Handoff.Previous).Id);
        Assert.Contains("NO_AUTHORITY", passes[2].GetAttributeValue<string>(T.Handoff.WhatChanged), StringComparison.Ordinal);
        Assert.Equal(T.Stage.Won, floor.StageOf(lead));
    }

    private static Guid Qualify(Floor floor, Guid lead)
    {
        var answer = (QualifyLeadResponse)floor.Rep.Service.Execute(new QualifyLeadRequest
        {
            LeadId = new EntityReference(T.Lead.Table, lead),
            CreateAccount = true,
            CreateContact = true,
            CreateOpportunity = true,
            Status = new OptionSetValue(-1),
        });
        return answer.CreatedEntities.Single(row => row.LogicalName == T.Opportunity.Table).Id;
    }

    private static Entity Closing(Guid deal, decimal revenue) => new(T.OpportunityClose.Table)
    {
        [T.OpportunityClose.OpportunityId] = new EntityReference(T.Opportunity.Table, deal),
        [T.OpportunityClose.ActualRevenue] = new Money(revenue),
    };
}
