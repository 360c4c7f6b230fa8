using Alignment.Domain.ServiceLevel;

namespace Alignment.Domain.Tests.ServiceLevel.Policies;

public sealed class Two_promises_for_one_hand_off_are_reported
{
    [Fact]
    public void With_both_names_and_the_one_that_asks_for_more_as_the_winner()
    {
        var remark = Assert.Single(Of(Promise.Of("Everybody else", 100), Promise.Of("Hot leads", 100, Promise.Rated("Hot"))));
        Assert.Equal(PolicyRemarkKind.Overlap, remark.Kind);
        Assert.Equal("The First Follow-up policies \"Hot leads\" and \"Everybody else\" both have priority 100 and can be for the same hand-off; then \"Hot leads\" wins, because it asks for more.", remark.What);
        Assert.Equal("Give the one that should win a lower priority number, or let their filters exclude each other.", remark.Remedy);
    }

    [Fact]
    public void The_first_by_name_wins_when_both_ask_for_as_much() =>
        Assert.Contains("then \"Calls\" wins, because it comes first by name", Assert.Single(Of(Promise.Of("Hot", 10, Promise.Rated("Hot")), Promise.Of("Calls", 10, Promise.On("Inbound call")))).What, StringComparison.Ordinal);

    [Fact]
    public void But_not_when_their_priorities_differ() =>
        Assert.Empty(Of(Promise.Of("Everybody else", 200), Promise.Of("Hot leads", 100, Promise.Rated("Hot"))));

    [Fact]
    public void Or_their_timers() =>
        Assert.Empty(Of(Promise.Of("Follow up", 100), Promise.Of("Decide", 100, timer: TimerKind.Decision)));

    [Fact]
    public void Or_no_lead_can_have_both_ratings_scores_or_numbers()
    {
        Assert.Empty(Of(Promise.Of("Hot", 100, Promise.Rated("Hot")), Promise.Of("Cold", 100, Promise.Rated("Cold"))));
        Assert.Empty(Of(Promise.Of("Low", 100, Promise.Scored(null, 49)), Promise.Of("High", 100, Promise.Scored(50, null))));
        Assert.Empty(Of(Promise.Of("First", 100, Promise.Numbered(1, 1)), Promise.Of("Again", 100, Promise.Numbered(2, null))));
    }

    [Fact]
    public void A_lead_may_come_on_two_paths() =>
        Assert.Single(Of(Promise.Of("Calls", 100, Promise.On("Inbound call")), Promise.Of("Demos", 100, Promise.On("Demo request"))));

    [Fact]
    public void Old_promises_that_ended_before_new_ones_begin_are_in_nobodys_way()
    {
        var change = Promise.Now.AddDays(30);
        Assert.Empty(Of(Promise.Of("This quarter", 100, to: change), Promise.Of("Next quarter", 100, from: change)));
        Assert.Empty(Of(Promise.Of("Last year", 100, to: Promise.Now), Promise.Of("This year", 100)));
        Assert.NotEmpty(Of(Promise.Of("This quarter", 100, to: change.AddMinutes(1)), Promise.Of("Next quarter", 100, from: change)));
    }

    private static IReadOnlyList<PolicyRemark> Of(params SlaPolicy[] policies) => PolicyOverlaps.Of(policies, Promise.Now);
}
