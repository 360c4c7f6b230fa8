using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi;

public sealed class What_comes_round_again : IDisposable
{
    private readonly Floor floor = new();

    [Fact]
    public void Each_return_to_rest_is_numbered_and_the_next_pass_knows_it_comes_after_one()
    {
        var lead = floor.Mql();
        Rest(lead);
        Again(lead);
        Rest(lead);
        var passes = floor.Handoffs(lead);
        Assert.Equal([1, 2], passes.Select(pass => pass.GetAttributeValue<int>(T.Handoff.RecycleNumber)));
        Assert.Equal([false, true], passes.Select(pass => pass.GetAttributeValue<bool>(T.Handoff.AfterRecycle)));
        Assert.Equal(2, Count(lead));
    }

    [Fact]
    public void What_was_disqualified_or_sent_elsewhere_is_no_recycle()
    {
        var lead = floor.Mql();
        floor.Rep.Reject(lead, "FIT_PRODUCT", "They need it on premises", "on premises");
        Assert.False(floor.Handoffs(lead)[0].Contains(T.Handoff.RecycleNumber));
        Assert.Equal(0, Count(lead));
    }

    [Fact]
    public void A_rejection_that_is_overturned_was_no_recycle_and_later_ones_move_up()
    {
        var lead = floor.Mql();
        Rest(lead);
        var first = floor.Handoffs(lead)[0].Id;
        Again(lead);
        Rest(lead);
        Overturn(first);
        var passes = floor.Handoffs(lead);
        Assert.False(passes[0].Contains(T.Handoff.RecycleNumber));
        Assert.Equal(1, passes[1].GetAttributeValue<int>(T.Handoff.RecycleNumber));
        Assert.False(passes[1].GetAttributeValue<bool>(T.Handoff.AfterRecycle));
        Assert.Equal(1, Count(lead));
        Overturn(passes[1].Id);
        Assert.Equal(0, Count(lead));
    }

    [Fact]
    public void Two_leads_that_are_one_were_sent_back_as_often_as_both()
    {
        var master = floor.Mql();
        var other = floor.Mql();
        Rest(other);
        floor.LaterDays(1);
        Rest(master);
        floor.Merge(master, other);
        Assert.Equal(2, Count(master));
        var numbers = floor.Handoffs(master).Concat(floor.Handoffs(other)).DistinctBy(pass => pass.Id).OrderBy(pass => pass.GetAttributeValue<DateTime>(T.Handoff.RejectedOn));
        Assert.Equal([1, 2], numbers.Select(pass => pass.GetAttributeValue<int>(T.Handoff.RecycleNumber)));
    }

    [Fact]
    public void Nobody_writes_the_count_by_hand()
    {
        var lead = floor.Mql();
        Action attempt = () => floor.Admin.Save(lead, (T.Lead.RecycleCount, 7));
        attempt.Refused(T.Lead.RecycleCount, "written by the server");
    }

    [Fact]
    public void The_landing_page_is_kept_with_the_hand_off_as_it_was()
    {
        var lead = floor.Inquiry();
        floor.Marketer.Save(lead, (T.Lead.LandingPage, "/trial"));
        floor.Marketer.Save(lead, (T.Lead.NumberOfEmployees, 70));
        floor.Marketer.Save(lead, (T.Lead.LandingPage, "/pricing"));
        Assert.Equal("/trial", Assert.Single(floor.Handoffs(lead)).GetAttributeValue<string>(T.Handoff.LandingPage));
    }

    public void Dispose() => floor.Dispose();

    private int Count(Guid lead) => floor.Lead(lead).GetAttributeValue<int>(T.Lead.RecycleCount);

    private void Rest(Guid lead)
    {
        floor.LaterDays(1);
        floor.Rep.Reject(lead, "NO_BUDGET", "Nothing before July");
    }

    private void Again(Guid lead)
    {
        floor.LaterDays(200);
        floor.ToOfficeHours();
        floor.Sweep();
        Assert.Equal(T.Stage.MQL, floor.StageOf(lead));
    }

    private void Overturn(Guid pass)
    {
        floor.Marketer.Run(T.CustomApis.AnswerRejection.Name, (T.CustomApis.AnswerRejection.HandoffId, pass), (T.CustomApis.AnswerRejection.Answer, "contest"), (T.CustomApis.AnswerRejection.Comment, "They told us in May"));
        floor.Manager.Run(T.CustomApis.AnswerRejection.Name, (T.CustomApis.AnswerRejection.HandoffId, pass), (T.CustomApis.AnswerRejection.Answer, "overturn"), (T.CustomApis.AnswerRejection.Comment, "Marketing are right"));
    }
}
