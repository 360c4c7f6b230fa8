using Alignment.Domain.Lifecycle;

namespace Alignment.Domain.Tests.Lifecycle;

public sealed class A_lead_that_sales_gave_back_comes_round_again
{
    private static readonly DateTime rejected = new(2026, 3, 13, 10, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_lead_that_was_never_given_back_does_not_rest() =>
        Assert.Null(HandOffAgain.StillResting(rejectedOn: null, recycleOn: rejected.AddDays(9), cooldownDays: 90, newInterestOn: null, now: rejected));

    [Fact]
    public void Without_cool_down_or_date_it_may_go_out_at_once() =>
        Assert.Null(HandOffAgain.StillResting(rejected, recycleOn: null, cooldownDays: null, newInterestOn: null, now: rejected));

    [Fact]
    public void It_rests_for_the_definitions_cool_down_and_not_a_second_longer()
    {
        Assert.Equal(
            "It rests until 12 Apr 2026. It is handed off again then, or as soon as the buyer gets in touch.",
            Resting(cooldownDays: 30, now: rejected.AddDays(30).AddSeconds(-1)));
        Assert.Null(Resting(cooldownDays: 30, now: rejected.AddDays(30)));
    }

    [Fact]
    public void It_rests_until_the_date_that_the_rejection_set()
    {
        var recycleOn = rejected.AddDays(60);
        Assert.NotNull(Resting(recycleOn: recycleOn, now: recycleOn.AddSeconds(-1)));
        Assert.Null(Resting(recycleOn: recycleOn, now: recycleOn));
    }

    [Fact]
    public void Of_cool_down_and_date_the_later_one_holds()
    {
        Assert.Contains("12 May 2026", Resting(recycleOn: rejected.AddDays(60), cooldownDays: 30, now: rejected.AddDays(45)), StringComparison.Ordinal);
        Assert.Contains("12 Apr 2026", Resting(recycleOn: rejected.AddDays(7), cooldownDays: 30, now: rejected.AddDays(20)), StringComparison.Ordinal);
    }

    [Fact]
    public void New_interest_of_the_buyer_after_the_rejection_ends_the_rest_at_once()
    {
        Assert.Null(Resting(cooldownDays: 365, newInterestOn: rejected.AddSeconds(1), now: rejected.AddDays(1)));
        Assert.NotNull(Resting(cooldownDays: 365, newInterestOn: rejected, now: rejected.AddDays(1)));
        Assert.NotNull(Resting(cooldownDays: 365, newInterestOn: rejected.AddDays(-1), now: rejected.AddDays(1)));
    }

    [Theory]
    [InlineData(0, null, true)]
    [InlineData(2, null, true)]
    [InlineData(3, null, false)]
    [InlineData(4, null, false)]
    [InlineData(3, 5, true)]
    [InlineData(5, 5, false)]
    [InlineData(1, 1, false)]
    public void Three_times_at_most_unless_the_definition_says_otherwise(int handOffs, int? maximum, bool mayGo)
    {
        Assert.Equal(mayGo, HandOffAgain.TooOften(handOffs, maximum, managerAgreed: false) is null);
        Assert.Null(HandOffAgain.TooOften(handOffs, maximum, managerAgreed: true));
    }

    [Fact]
    public void The_refusal_says_how_often_and_who_can_agree() => Assert.Equal(
        "It was handed off 3 times, and 3 is the agreed maximum. A sales manager can agree to another hand-off on the lead (Another Hand-off Agreed).",
        HandOffAgain.TooOften(3, null, managerAgreed: false));

    private static string? Resting(DateTime now, DateTime? recycleOn = null, int? cooldownDays = null, DateTime? newInterestOn = null) =>
        HandOffAgain.StillResting(rejected, recycleOn, cooldownDays, newInterestOn, now);
}
