using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi;

public sealed class What_a_hand_off_came_to : IDisposable
{
    private readonly Floor floor = new();

    [Fact]
    public void Days_to_the_deal_and_to_the_win_and_who_sold_it()
    {
        var lead = floor.Sal();
        floor.LaterDays(2);
        var deal = floor.Rep.Qualify(lead);
        floor.LaterDays(10);
        floor.Admin.Change(deal, (T.Opportunity.OwnerId, floor.Colleague.User));
        floor.Admin.Win(deal, 900m);
        var pass = Pass(lead);
        Assert.Equal(2 * 1440, pass.GetAttributeValue<int>(T.Handoff.SqlMinutes));
        Assert.Equal(12 * 1440, pass.GetAttributeValue<int>(T.Handoff.WonMinutes));
        Assert.Equal(floor.Colleague.Id, pass.GetAttributeValue<EntityReference>(T.Handoff.Seller).Id);
        Assert.Equal(1, pass.GetAttributeValue<int>(T.Handoff.OpportunityCount));
    }

    [Fact]
    public void A_deal_that_was_won_before_the_lead_was_handed_off_says_so()
    {
        var lead = floor.Sal();
        var deal = floor.Rep.Qualify(lead);
        floor.Rep.Win(deal, 900m, floor.Now.AddDays(-3));
        Assert.Equal(-3 * 1440 - 9 * 60, Pass(lead).GetAttributeValue<int>(T.Handoff.WonMinutes));
    }

    [Fact]
    public void Every_deal_of_the_hand_off_is_counted_once()
    {
        var lead = floor.Sal();
        floor.Rep.Qualify(lead);
        floor.Rep.OpenDeal(lead);
        floor.Rep.OpenDeal(lead);
        Assert.Equal(3, Pass(lead).GetAttributeValue<int>(T.Handoff.OpportunityCount));
    }

    [Fact]
    public void Two_deals_that_are_won_bring_what_both_brought_and_one_that_is_reopened_takes_its_own_back()
    {
        var lead = floor.Sal();
        var first = floor.Rep.Qualify(lead);
        var second = floor.Rep.OpenDeal(lead);
        floor.Rep.Win(first, 900m);
        var wonOn = floor.Now;
        floor.LaterDays(5);
        floor.Rep.Win(second, 300m);
        Assert.Equal((1200m, wonOn), (Pass(lead).GetAttributeValue<decimal>(T.Handoff.WonAmount), Pass(lead).GetAttributeValue<DateTime>(T.Handoff.WonOn)));

        floor.Rep.Reopen(second);
        Assert.Equal(T.Stage.Won, floor.StageOf(lead));
        Assert.Equal(900m, Pass(lead).GetAttributeValue<decimal>(T.Handoff.WonAmount));
        floor.Rep.Reopen(first);
        Assert.Equal(T.Stage.SQL, floor.StageOf(lead));
        Nothing(Pass(lead));
    }

    [Fact]
    public void Won_reopened_and_lost_is_lost_and_brought_nothing()
    {
        var lead = floor.Sal();
        var deal = floor.Rep.Qualify(lead);
        floor.Rep.Win(deal, 900m);
        floor.Rep.Reopen(deal);
        Nothing(Pass(lead));
        floor.LaterDays(1);
        floor.Rep.Lose(deal);
        Nothing(Pass(lead));
        Assert.Equal(T.Outcome.Lost, Outcome(lead));
        Assert.Equal(floor.Now, Pass(lead).GetAttributeValue<DateTime>(T.Handoff.LostOn));
    }

    [Fact]
    public void A_won_deal_that_is_called_lost_after_all_is_lost()
    {
        var lead = floor.Sal();
        var deal = floor.Rep.Qualify(lead);
        floor.Rep.Win(deal, 900m);
        floor.Rep.Change(deal, (T.Opportunity.StateCode, new OptionSetValue(2)), (T.Opportunity.StatusCode, new OptionSetValue(4)));
        Assert.Equal(T.Stage.Lost, floor.StageOf(lead));
        Assert.Equal(T.Outcome.Lost, Outcome(lead));
        Nothing(Pass(lead));
    }

    [Fact]
    public void One_of_two_won_deals_that_is_lost_after_all_leaves_the_other()
    {
        var lead = floor.Sal();
        var first = floor.Rep.Qualify(lead);
        var second = floor.Rep.OpenDeal(lead);
        floor.Rep.Win(first, 900m);
        floor.Rep.Win(second, 300m);
        floor.Rep.Reopen(first);
        floor.Rep.Lose(first);
        Assert.Equal(T.Stage.Won, floor.StageOf(lead));
        Assert.Equal(300m, Pass(lead).GetAttributeValue<decimal>(T.Handoff.WonAmount));
    }

    [Fact]
    public void A_deal_that_is_won_after_the_lead_went_back_to_rest_still_counts_for_its_hand_off()
    {
        var lead = floor.Sal();
        var deal = floor.Rep.Qualify(lead);
        floor.Rep.Lose(deal);
        floor.Rep.Reject(lead, "COMPETITOR_CHOSEN", "Bought from Tesla instead");
        floor.LaterDays(3);
        floor.Rep.Reopen(deal);
        floor.Rep.Win(deal, 700m);
        Assert.Equal(T.Stage.Recycled, floor.StageOf(lead));
        Assert.Equal(700m, Pass(lead).GetAttributeValue<decimal>(T.Handoff.WonAmount));
        Assert.Equal(T.Outcome.Won, Outcome(lead));
    }

    [Fact]
    public void A_corrected_amount_is_what_the_hand_off_brought()
    {
        var lead = floor.Sal();
        var deal = floor.Rep.Qualify(lead);
        floor.Rep.Win(deal, 900m);
        floor.Rep.Change(deal, (T.Opportunity.ActualValue, new Money(1000m)));
        Assert.Equal(1000m, Pass(lead).GetAttributeValue<decimal>(T.Handoff.WonAmount));
        floor.LaterDays(2);
        floor.Rep.Change(deal, (T.Opportunity.ActualCloseDate, floor.Now.Date.AddDays(-1)));
        Assert.Equal(floor.Now.Date.AddDays(-1), Pass(lead).GetAttributeValue<DateTime>(T.Handoff.WonOn));
        Assert.Equal(15 * 60, Pass(lead).GetAttributeValue<int>(T.Handoff.WonMinutes));
    }

    public void Dispose() => floor.Dispose();

    private Entity Pass(Guid lead) => Assert.Single(floor.Handoffs(lead));

    private int Outcome(Guid lead) => Pass(lead).GetAttributeValue<OptionSetValue>(T.Handoff.Outcome).Value;

    private static void Nothing(Entity pass)
    {
        foreach (var column in new[] { T.Handoff.WonOn, T.Handoff.WonAmount, T.Handoff.WonMinutes, T.Handoff.Seller }) Assert.False(pass.Contains(column), column);
    }
}
