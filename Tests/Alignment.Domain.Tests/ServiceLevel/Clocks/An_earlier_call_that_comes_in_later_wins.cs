using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using static Alignment.Domain.Tests.ServiceLevel.Clocks.Timed;

namespace Alignment.Domain.Tests.ServiceLevel.Clocks;

public sealed class An_earlier_call_that_comes_in_later_wins
{
    private readonly Clock clock = Started();

    [Fact]
    public void And_withdraws_a_breach_that_was_none()
    {
        clock.Touched(At("14:00"));
        clock.Touched(At("12:30"), recorded: At("15:00"));
        Assert.Equal((TimerState.Met, At("12:30"), true), (clock.State, clock.StoppedOn, clock.Withdrawn));
        Assert.Equal((null, null), (clock.BreachedOn, clock.BreachedBy));
    }

    [Fact]
    public void Also_of_a_team_and_after_the_lead_was_passed_on()
    {
        clock.OwnedByTeam = true;
        clock.Passed(At("14:00"));
        Assert.True(clock.BreachedByTeam);
        clock.Touched(At("13:00"), recorded: At("14:30"));
        Assert.Equal((TimerState.Met, true, false), (clock.State, clock.Withdrawn, clock.BreachedByTeam));
    }

    [Fact]
    public void Also_when_nothing_had_come_in_before()
    {
        clock.Touched(At("12:30"), recorded: At("15:00"));
        Assert.Equal((TimerState.Met, true), (clock.State, clock.Withdrawn));
    }

    [Fact]
    public void Also_when_the_lead_was_given_back_meanwhile()
    {
        clock.Left(At("14:00"));
        clock.Touched(At("12:30"), recorded: At("15:00"));
        Assert.Equal((TimerState.Met, At("12:30"), true), (clock.State, clock.StoppedOn, clock.Withdrawn));
    }

    [Fact]
    public void It_withdraws_nothing_where_nobody_saw_a_breach()
    {
        clock.Touched(At("12:30"));
        clock.Touched(At("10:00"), recorded: At("15:00"));
        Assert.Equal((TimerState.Met, At("10:00"), false), (clock.State, clock.StoppedOn, clock.Withdrawn));
        var left = Started();
        left.Left(At("12:30"));
        left.Touched(At("10:00"), recorded: At("15:00"));
        Assert.Equal((TimerState.Met, At("10:00"), false), (left.State, left.StoppedOn, left.Withdrawn));
    }

    [Fact]
    public void Late_is_late_even_if_it_was_earlier_than_the_other()
    {
        clock.Touched(At("15:00"));
        clock.Touched(At("14:00"), recorded: At("15:30"));
        Assert.Equal((TimerState.Breached, At("14:00"), At("13:00"), false), (clock.State, clock.StoppedOn, clock.BreachedOn, clock.Withdrawn));
    }

    [Theory]
    [InlineData("10:00", "10:00")]
    [InlineData("10:00", "12:00")]
    [InlineData("10:00", "15:00")]
    [InlineData("14:00", "15:00")]
    public void A_later_one_changes_nothing(string first, string second)
    {
        clock.Touched(At(first));
        var before = Writing.Of(clock);
        ClockStop.Done(clock, At(second), At("15:30"), "Meeting", Calendar);
        Assert.Equal(before, Writing.Of(clock));
    }

    [Fact]
    public void What_was_cancelled_or_never_promised_is_not_kept_either()
    {
        ClockStop.Cancel(clock, At("12:00"), "Merged");
        clock.Touched(At("10:00"), recorded: At("15:00"));
        Assert.Equal(TimerState.Cancelled, clock.State);
        var uncovered = new Clock { State = TimerState.Uncovered, StartedOn = At("09:00") };
        uncovered.Touched(At("10:00"));
        Assert.Equal((TimerState.Uncovered, null), (uncovered.State, uncovered.StoppedOn));
    }

    [Fact]
    public void A_hold_that_began_after_it_is_forgotten()
    {
        clock.Held(At("10:00"), null);
        clock.Touched(At("09:30"), recorded: At("15:00"));
        Assert.Equal((TimerState.Met, At("13:00"), false), (clock.State, clock.DueOn, clock.Withdrawn));
        Assert.Empty(clock.Holds);
    }
}
