using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using static Alignment.Domain.Tests.ServiceLevel.Clocks.Timed;

namespace Alignment.Domain.Tests.ServiceLevel.Clocks;

public sealed class A_lead_that_is_passed_on
{
    [Fact]
    public void Is_due_as_before_because_the_buyer_has_waited_all_along()
    {
        var clock = By(ReassignRule.Continue);
        clock.Passed(At("11:00"));
        Assert.Equal((At("13:00"), Sam, At("11:00")), (clock.DueOn, clock.Owner, clock.OwnedSince));
    }

    [Fact]
    public void Gives_the_new_owner_the_whole_time_where_the_policy_says_so()
    {
        var clock = By(ReassignRule.Restart);
        clock.Passed(At("11:00"));
        Assert.Equal((At("11:00"), At("15:00")), (clock.StartedOn, clock.DueOn));
    }

    [Theory]
    [InlineData("10:00", 50, "13:00")]
    [InlineData("11:00", 50, "13:00")]
    [InlineData("12:00", 50, "14:00")]
    [InlineData("13:00", 50, "15:00")]
    [InlineData("14:00", 50, "16:00")]
    [InlineData("12:30", 0, "13:00")]
    [InlineData("11:00", 100, "15:00")]
    public void Or_what_is_left_but_at_least_a_share_of_it(string passed, int floor, string due)
    {
        var clock = By(ReassignRule.Credit, floor);
        clock.Passed(At(passed));
        Assert.Equal((At("09:00"), At(due)), (clock.StartedOn, clock.DueOn));
    }

    [Fact]
    public void Is_granted_the_share_afresh_each_time()
    {
        var clock = By(ReassignRule.Credit, 50);
        clock.Passed(At("12:00"));
        clock.Passed(At("13:30"), Rita);
        Assert.Equal((150, At("15:30")), (clock.Granted, clock.DueOn));
    }

    [Theory]
    [InlineData(ReassignRule.Continue)]
    [InlineData(ReassignRule.Restart)]
    [InlineData(ReassignRule.Credit)]
    public void Too_late_stays_the_breach_of_whoever_had_it(ReassignRule rule)
    {
        var clock = By(rule, 50);
        clock.Passed(At("13:01"));
        clock.Touched(At("13:30"));
        Assert.Equal((TimerState.Breached, At("13:00"), Rita), (clock.State, clock.BreachedOn, clock.BreachedBy));
    }

    [Fact]
    public void In_time_makes_the_breach_the_new_owners()
    {
        var clock = By(ReassignRule.Continue);
        clock.Passed(At("12:59"));
        clock.Touched(At("13:30"));
        Assert.Equal((TimerState.Breached, Sam), (clock.State, clock.BreachedBy));
    }

    [Theory]
    [InlineData("12:11", false)]
    [InlineData("12:12", true)]
    [InlineData("13:00", true)]
    [InlineData("13:01", false)]
    public void After_four_fifths_of_the_time_is_noted(string at, bool isLate)
    {
        var clock = By(ReassignRule.Continue);
        clock.Passed(At(at));
        Assert.Equal(isLate, clock.PassedOnLate);
    }

    [Fact]
    public void Remembers_who_had_it_and_how_it_stood()
    {
        var clock = By(ReassignRule.Continue);
        clock.Passed(At("10:00"));
        ClockPass.To(clock, Rita, false, "Sam Seller", At("12:30"), Calendar);
        ClockPass.To(clock, Sam, true, "Rita Rep", At("14:00"), Calendar);
        Assert.Equal(
            "Rita Rep: 2026-03-02 09:00 to 2026-03-02 10:00 UTC, 60 min since the start, passed on\n"
            + "Sam Seller: 2026-03-02 10:00 to 2026-03-02 12:30 UTC, 210 min since the start, passed on late\n"
            + "Rita Rep: 2026-03-02 12:30 to 2026-03-02 14:00 UTC, 300 min since the start, breached",
            clock.Past);
        Assert.Equal(new[] { (Rita, At("10:00")), (Sam, At("12:30")), (Rita, At("14:00")) }, clock.PastOwners.Select(one => (one.Owner, one.Until)));
        Assert.True(clock.OwnedByTeam);
    }

    [Fact]
    public void Back_and_forth_is_remembered_for_the_last_twelve_owners()
    {
        var clock = By(ReassignRule.Continue);
        for (var minute = 1; minute <= 14; minute++) clock.Passed(At("09:00").AddMinutes(minute));
        Assert.Equal((12, At("09:03"), At("09:14")), (clock.PastOwners.Count, clock.PastOwners[0].Until, clock.PastOwners[^1].Until));
        Assert.Equal(12, clock.Past.Split('\n').Length);
        Assert.StartsWith("Rita Rep: 2026-03-02 09:02 to 2026-03-02 09:03 UTC", clock.Past, StringComparison.Ordinal);
    }

    private static Clock By(ReassignRule rule, int floor = 0) => Started(new ClockTerms { TargetMinutes = 240, Reassign = rule, CreditFloor = floor });
}
