using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using static Alignment.Domain.Tests.ServiceLevel.Clocks.Timed;

namespace Alignment.Domain.Tests.ServiceLevel.Clocks;

public sealed class A_follow_up_that_is_held
{
    private readonly Clock clock = Started(Terms(PauseRule.HoldWithReason, cap: 3));

    [Fact]
    public void Is_due_later_by_as_long_as_it_stands_still()
    {
        clock.Held(At("10:00"), At("11:30"));
        Assert.Equal((TimerState.Paused, At("14:30")), (clock.State, clock.DueOn));
    }

    [Fact]
    public void Is_due_nobody_knows_when_while_nobody_knows_its_end()
    {
        clock.Held(At("10:00"), null);
        Assert.Equal((TimerState.Paused, null, null), (clock.State, clock.DueOn, clock.WarnOn));
        clock.Resumed(At("10:30"));
        Assert.Equal((TimerState.Running, At("13:30")), (clock.State, clock.DueOn));
    }

    [Fact]
    public void Goes_on_at_the_end_that_was_named_although_nobody_noticed()
    {
        clock.Held(At("10:00"), At("11:00"));
        clock.Touched(At("14:01"));
        Assert.Equal((TimerState.Breached, At("14:00")), (clock.State, clock.BreachedOn));
        var late = Started();
        late.Held(At("10:00"), At("11:00"));
        late.Resumed(At("12:00"));
        Assert.Equal((TimerState.Running, At("14:00")), (late.State, late.DueOn));
    }

    [Fact]
    public void Goes_on_earlier_when_the_owner_says_so()
    {
        clock.Held(At("10:00"), At("11:00"));
        clock.Resumed(At("10:20"));
        Assert.Equal((TimerState.Running, At("13:20")), (clock.State, clock.DueOn));
    }

    [Fact]
    public void Counts_once_when_it_is_held_anew_while_it_stands_still()
    {
        clock.Held(At("10:00"), At("12:00"));
        clock.Held(At("10:30"), At("11:00"));
        Assert.Equal(At("14:00"), clock.DueOn);
    }

    [Fact]
    public void Stays_broken_if_it_was_broken_before()
    {
        clock.Held(At("13:30"), null);
        clock.Touched(At("14:00"));
        Assert.Equal((TimerState.Breached, At("13:00"), Rita), (clock.State, clock.BreachedOn, clock.BreachedBy));
    }

    [Fact]
    public void Is_met_by_a_call_while_it_stands_still()
    {
        clock.Held(At("10:00"), null);
        clock.Touched(At("15:00"));
        Assert.Equal((TimerState.Met, At("15:00"), At("15:00")), (clock.State, clock.StoppedOn, Assert.Single(clock.Holds).To));
    }

    [Fact]
    public void May_stand_still_no_longer_than_the_policy_allows_in_all()
    {
        Assert.Null(Refusal(At("12:00"), At("09:00")));
        Assert.Equal("ALN-S01 The policy allows holds of 3 hours in all: this one may last until 2026-03-02 12:00 UTC at the latest.", Refusal(At("12:01"), At("09:00")));
        clock.Held(At("09:00"), At("10:00"));
        Assert.Null(Refusal(At("13:00"), At("11:00")));
        Assert.NotNull(Refusal(At("13:01"), At("11:00")));
        clock.Held(At("11:00"), At("13:00"));
        clock.Resumed(At("11:30"));
        Assert.Null(Refusal(At("13:30"), At("12:00")));
        Assert.NotNull(Refusal(At("13:31"), At("12:00")));
        clock.Held(At("12:00"), At("13:30"));
        Assert.Contains("until 2026-03-02 14:00 UTC at the latest", Refusal(At("15:00"), At("14:00")), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_not_charged_for_the_time_in_which_the_buyer_could_not_be_reached()
    {
        ClockHold.Start(clock, null, ClockHold.NoConsent, At("09:00"), Calendar);
        clock.Resumed(At("14:00"));
        Assert.Null(Refusal(At("17:00"), At("14:00")));
        Assert.NotNull(Refusal(At("17:01"), At("14:00")));
    }

    [Fact]
    public void Needs_a_reason_an_end_to_come_and_a_policy_that_allows_it()
    {
        Assert.StartsWith("ALN-S01 Holding a follow-up needs a reason", Refusal(At("11:00"), At("10:00"), " "), StringComparison.Ordinal);
        Assert.StartsWith("ALN-S01 The hold would end in the past", Refusal(At("10:00"), At("10:00")), StringComparison.Ordinal);
        Assert.StartsWith("ALN-S01 No follow-up clock of this lead may be held", ClockHold.Refusal([Started(Terms(PauseRule.None, null))], At("11:00"), "On a fair", At("10:00")), StringComparison.Ordinal);
        Assert.Null(ClockHold.Refusal([Started(Terms(PauseRule.None, null)), Started(Terms(PauseRule.HoldOrMissingConsent, null))], At("11:00", 30), "On a fair", At("10:00")));
    }

    [Fact]
    public void Is_held_twenty_times_and_not_once_more()
    {
        var often = Started(Terms(PauseRule.HoldWithReason, null));
        for (var minute = 0; minute < 20; minute++)
        {
            Assert.Null(ClockHold.Refusal([often], At("15:00"), "On a fair", At("10:00").AddMinutes(minute)));
            often.Held(At("10:00").AddMinutes(minute), At("15:00"));
        }

        Assert.Equal("ALN-S01 This follow-up was held 20 times already. Follow up, or give the lead back with a reason.", ClockHold.Refusal([often], At("15:00"), "On a fair", At("11:00")));
    }

    private static ClockTerms Terms(PauseRule rule, int? cap) => new() { TargetMinutes = 240, Pause = rule, PauseCapHours = cap };

    private string? Refusal(DateTime until, DateTime now, string reason = "On a fair") => ClockHold.Refusal([clock], until, reason, now);
}
