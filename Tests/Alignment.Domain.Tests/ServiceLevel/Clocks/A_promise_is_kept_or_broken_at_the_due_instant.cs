using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using static Alignment.Domain.Tests.ServiceLevel.Clocks.Timed;

namespace Alignment.Domain.Tests.ServiceLevel.Clocks;

public sealed class A_promise_is_kept_or_broken_at_the_due_instant
{
    private readonly Clock clock = Started();

    [Fact]
    public void Four_hours_from_nine_are_due_at_one_and_warned_of_at_the_last_warning()
    {
        Assert.Equal(At("13:00"), clock.DueOn);
        Assert.Equal(At("12:12"), clock.WarnOn);
        Assert.Equal(At("11:00"), clock.At(50, Calendar));
    }

    [Fact]
    public void A_call_at_the_due_instant_keeps_it()
    {
        clock.Touched(At("13:00"));
        Assert.Equal((TimerState.Met, At("13:00"), "Phone call"), (clock.State, clock.StoppedOn, clock.StoppedBy));
        Assert.Null(clock.BreachedOn);
        Assert.False(clock.Withdrawn);
    }

    [Fact]
    public void A_call_a_moment_later_breaks_it_and_the_owner_has_broken_it()
    {
        clock.Touched(At("13:00").AddTicks(1));
        Assert.Equal((TimerState.Breached, At("13:00"), Rita), (clock.State, clock.BreachedOn, clock.BreachedBy));
    }

    [Fact]
    public void Whoever_gives_the_lead_back_in_time_leaves_it_untouched_and_later_has_broken_it()
    {
        clock.Left(At("13:00"));
        Assert.Equal(TimerState.Untouched, clock.State);
        var late = Started();
        late.Left(At("13:01"));
        Assert.Equal((TimerState.Breached, At("13:00"), Rita), (late.State, late.BreachedOn, late.BreachedBy));
    }

    [Fact]
    public void What_is_cancelled_was_never_promised_unless_it_was_broken_before()
    {
        ClockStop.Cancel(clock, At("12:00"), "Merged");
        Assert.Equal(TimerState.Cancelled, clock.State);
        var late = Started();
        ClockStop.Cancel(late, At("14:00"), "Merged");
        Assert.Equal((TimerState.Breached, At("13:00"), Rita), (late.State, late.BreachedOn, late.BreachedBy));
    }

    [Fact]
    public void A_stop_that_is_taken_back_leaves_everything_as_it_was()
    {
        clock.Touched(At("10:00"));
        ClockStop.TakeBack(clock, At("10:30"), Calendar);
        Assert.Equal((TimerState.Running, At("13:00"), null, ""), (clock.State, clock.DueOn, clock.StoppedOn, clock.StoppedBy));
        var open = Started();
        ClockStop.TakeBack(open, At("10:30"), Calendar);
        Assert.Equal((TimerState.Running, At("13:00")), (open.State, open.DueOn));
    }

    [Fact]
    public void What_has_ended_is_neither_left_nor_cancelled_nor_passed_on_nor_held_again()
    {
        clock.Touched(At("10:00"));
        clock.Left(At("14:00"));
        ClockStop.Cancel(clock, At("14:00"), "Merged");
        clock.Passed(At("14:00"));
        clock.Held(At("14:00"), null);
        clock.Resumed(At("14:00"));
        Assert.Equal((TimerState.Met, At("10:00"), Rita, At("13:00")), (clock.State, clock.StoppedOn, clock.Owner, clock.DueOn));
        Assert.Empty(clock.Holds);
    }
}
