using Alignment.Domain.ServiceLevel;

namespace Alignment.Domain.Tests.ServiceLevel.Policies;

public sealed class Hand_offs_without_a_promise_are_reported
{
    private static readonly TimerKind[] Others = [TimerKind.Decision, TimerKind.Work, TimerKind.Attempts, TimerKind.MarketingAnswer, TimerKind.Assignment];

    [Fact]
    public void Nothing_is_reported_when_one_promise_takes_every_hand_off() => Assert.Empty(Of(Promise.Of("Everybody", 1000)));

    [Fact]
    public void A_timer_without_any_promise_covers_nobody()
    {
        var remark = Assert.Single(Of());
        Assert.Equal("First Follow-up: no policy is for it, so every hand-off is uncovered.", remark.What);
        Assert.Equal("Add a First Follow-up policy that takes every hand-off at all times, with the highest priority number of all.", remark.Remedy);
    }

    [Fact]
    public void A_resting_lead_needs_none() =>
        Assert.DoesNotContain(PolicyGaps.Of([], Promise.Now), remark => remark.Timer == TimerKind.Wake);

    [Fact]
    public void Those_who_are_in_no_filter_are_described_by_what_they_are_not() => Assert.Equal(
        ["First Follow-up: a hand-off is uncovered unless its rating is Hot or Warm (\"Hot leads\"), or it met Demo request and its score is at least 50 (\"Demos\")."],
        Says(Promise.Of("Hot leads", 10, Promise.Rated("Hot", "Warm")), Promise.Of("Demos", 20, new PolicyFilter { Paths = ["Demo request"], MinScore = 50 })));

    [Fact]
    public void Promises_by_number_cover_everybody_when_they_leave_no_number_out()
    {
        Assert.Empty(Of(Promise.Of("First", 10, Promise.Numbered(1, 1)), Promise.Of("Again", 20, Promise.Numbered(2, null))));
        Assert.Equal(
            ["First Follow-up: a hand-off whose number is 2 is uncovered unless its rating is Hot (\"Hot\"); a hand-off whose number is at least 5 is uncovered unless its rating is Hot (\"Hot\")."],
            Says(Promise.Of("First", 10, Promise.Numbered(null, 1)), Promise.Of("Again", 20, Promise.Numbered(3, 4)), Promise.Of("Hot", 5, Promise.Rated("Hot"))));
    }

    [Fact]
    public void A_promise_that_begins_later_leaves_the_time_until_then() => Assert.Equal(
        ["First Follow-up: until 1 Apr 2026 00:00 UTC, no policy is in force, so every hand-off is uncovered."],
        Says(Promise.Of("From April", 10, from: new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc))));

    [Fact]
    public void So_does_a_gap_between_two_and_the_time_after_the_last() => Assert.Equal(
        [
            "First Follow-up: from 1 Apr 2026 00:00 UTC until 8 Apr 2026 00:00 UTC, no policy is in force, so every hand-off is uncovered.",
            "First Follow-up: from 1 Jul 2026 00:00 UTC on, a hand-off is uncovered unless its rating is Hot (\"Hot\").",
        ],
        Says(
            Promise.Of("First quarter", 10, to: new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc)),
            Promise.Of("Second quarter", 10, from: new DateTime(2026, 4, 8, 0, 0, 0, DateTimeKind.Utc), to: new DateTime(2026, 7, 1, 0, 0, 0, DateTimeKind.Utc)),
            Promise.Of("Hot", 5, Promise.Rated("Hot"), from: new DateTime(2026, 4, 8, 0, 0, 0, DateTimeKind.Utc))));

    private static IEnumerable<string> Says(params SlaPolicy[] policies) => Of(policies).Select(remark => remark.What);

    private static IReadOnlyList<PolicyRemark> Of(params SlaPolicy[] policies) =>
        PolicyGaps.Of([.. policies, .. Others.Select(timer => Promise.Of("Everybody", 1000, timer: timer))], Promise.Now);
}
