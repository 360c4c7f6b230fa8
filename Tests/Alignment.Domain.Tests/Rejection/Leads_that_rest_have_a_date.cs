using Alignment.Domain.Rejection;

namespace Alignment.Domain.Tests.Rejection;

public sealed class Leads_that_rest_have_a_date
{
    public static TheoryData<string> Codes => AgreedReason.Codes();

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_recycled_lead_comes_round_after_the_agreed_days_and_no_other_by_itself(string code)
    {
        var agreed = AgreedReason.Of(code);
        var expected = agreed.Disposition == Disposition.Recycle ? Said.Now.AddDays(agreed.Days!.Value) : (DateTime?)null;
        Assert.Equal(expected, RecycleDate.Of(ShippedReason.Of(code), agreed.Disposition, expectedOn: null, Said.Now));
    }

    [Theory]
    [InlineData("NOT_READY_TIMING", 30)]
    [InlineData("COMPETITOR_CHOSEN", 120)]
    [InlineData("NO_BUDGET", 0)]
    public void With_an_expected_date_it_comes_round_the_agreed_days_before(string code, int lead)
    {
        var expected = new DateTime(2026, 12, 1, 0, 0, 0, DateTimeKind.Unspecified);
        var on = RecycleDate.Of(ShippedReason.Of(code), Disposition.Recycle, expected, Said.Now);
        Assert.Equal(expected.AddDays(-lead), on);
        Assert.Equal(DateTimeKind.Utc, on!.Value.Kind);
    }

    [Theory]
    [InlineData(29)]
    [InlineData(30)]
    [InlineData(0)]
    public void When_the_days_before_reach_into_the_past_it_comes_round_now(int daysAhead)
    {
        var expected = Said.Now.Date.AddDays(daysAhead);
        Assert.Equal(Said.Now, RecycleDate.Of(ShippedReason.Of("NOT_READY_TIMING"), Disposition.Recycle, expected, Said.Now));
    }

    [Fact]
    public void A_day_later_it_comes_round_tomorrow() =>
        Assert.Equal(Said.Now.Date.AddDays(1), RecycleDate.Of(ShippedReason.Of("NOT_READY_TIMING"), Disposition.Recycle, Said.Now.Date.AddDays(31), Said.Now));

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_reason_lets_a_lead_rest_until_a_date_in_the_past_and_where_none_is_used_it_is_no_obstacle(string code)
    {
        var agreed = AgreedReason.Of(code);
        var said = Said.EnoughFor(code) with { ExpectedOn = Said.Now.Date.AddDays(-1) };
        Assert.Equal(
            agreed.Disposition == Disposition.Recycle && !agreed.IsSystemOnly ? [$"{code} has an expected date in the past. Give a date from today on, or none."] : [],
            said.ProblemsWith(ShippedReason.Of(code), bySystem: true));
    }

    [Fact]
    public void A_lead_that_nobody_followed_up_goes_back_at_once_whatever_date_still_stands_on_it() =>
        Assert.Equal(Said.Now, RecycleDate.Of(ShippedReason.Of("SALES_NO_FOLLOW_UP"), Disposition.Recycle, Said.Now.AddDays(90), Said.Now));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Today_is_not_the_past(string code) =>
        Assert.Empty((Said.EnoughFor(code) with { ExpectedOn = Said.Now.Date }).ProblemsWith(ShippedReason.Of(code), bySystem: true));

    [Theory]
    [InlineData(Disposition.Disqualify)]
    [InlineData(Disposition.Duplicate)]
    [InlineData(Disposition.FixData)]
    [InlineData(Disposition.Reroute)]
    [InlineData(Disposition.DefinitionReview)]
    public void A_lead_that_does_not_rest_has_no_date(Disposition disposition) =>
        Assert.Null(RecycleDate.Of(ShippedReason.Of("NOT_READY_TIMING"), disposition, Said.Now.AddDays(200), Said.Now));

    [Fact]
    public void A_manager_who_recycles_a_disqualifying_reason_sets_the_date_or_leaves_it_open()
    {
        Assert.Null(RecycleDate.Of(ShippedReason.Of("NO_NEED"), Disposition.Recycle, expectedOn: null, Said.Now));
        Assert.Equal(Said.Now.Date.AddDays(50), RecycleDate.Of(ShippedReason.Of("NO_NEED"), Disposition.Recycle, Said.Now.Date.AddDays(50), Said.Now));
    }
}
