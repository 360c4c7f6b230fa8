using Alignment.Domain.ServiceLevel;

namespace Alignment.Domain.Tests.ServiceLevel.Policies;

public sealed class A_promise_that_never_wins_is_reported
{
    [Fact]
    public void With_the_one_that_comes_before_it()
    {
        var remark = Assert.Single(Of(Promise.Of("Everybody", 100), Promise.Of("Hot leads", 200, Promise.Rated("Hot"))));
        Assert.Equal(PolicyRemarkKind.Shadowed, remark.Kind);
        Assert.Equal("The First Follow-up policy \"Hot leads\" (priority 200) never wins: \"Everybody\" (priority 100) comes first and takes every hand-off that it is for.", remark.What);
        Assert.Contains("Give \"Hot leads\" a lower priority number", remark.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void With_all_that_come_before_it_when_only_together_they_leave_nothing() =>
        Assert.Contains(
            "\"Low\" (priority 10), \"High\" (priority 20) come first and together take every hand-off",
            Assert.Single(Of(Promise.Of("Low", 10, Promise.Scored(null, 50)), Promise.Of("High", 20, Promise.Scored(50, 100)), Promise.Of("Some", 30, Promise.Scored(20, 80)))).What,
            StringComparison.Ordinal);

    [Fact]
    public void But_not_when_a_lead_without_a_score_is_left_for_it() =>
        Assert.Empty(Of(Promise.Of("Low", 10, Promise.Scored(null, 50)), Promise.Of("High", 20, Promise.Scored(50, null)), Promise.Of("All", 30)));

    [Fact]
    public void Nor_when_a_rating_a_number_or_a_score_in_between_is_left_for_it()
    {
        Assert.Empty(Of(Promise.Of("Hot", 10, Promise.Rated("Hot")), Promise.Of("Warm or hot", 20, Promise.Rated("Warm", "Hot"))));
        Assert.Empty(Of(Promise.Of("First", 10, Promise.Numbered(null, 1)), Promise.Of("Third", 20, Promise.Numbered(3, null)), Promise.Of("Any", 30, Promise.Numbered(1, 9))));
        Assert.Empty(Of(Promise.Of("Low", 10, Promise.Scored(0, 49)), Promise.Of("High", 20, Promise.Scored(50, 100)), Promise.Of("Any", 30, Promise.Scored(0, 100))));
    }

    [Fact]
    public void Nor_when_the_other_ends_one_day() =>
        Assert.Empty(Of(Promise.Of("Until summer", 100, to: Promise.Now.AddDays(90)), Promise.Of("Afterwards", 200)));

    [Fact]
    public void A_copy_of_a_promise_never_wins() =>
        Assert.Equal(PolicyRemarkKind.Shadowed, Assert.Single(Of(Promise.Of("Hot leads", 100, Promise.Rated("Hot")), Promise.Of("Hot leads, copy", 100, Promise.Rated("hot ")))).Kind);

    private static IReadOnlyList<PolicyRemark> Of(params SlaPolicy[] policies) => PolicyOverlaps.Of(policies, Promise.Now);
}
