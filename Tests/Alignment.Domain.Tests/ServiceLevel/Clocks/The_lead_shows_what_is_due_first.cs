using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using static Alignment.Domain.Tests.ServiceLevel.Clocks.Timed;

namespace Alignment.Domain.Tests.ServiceLevel.Clocks;

public sealed class The_lead_shows_what_is_due_first
{
    private readonly Clock clock = Started();

    [Theory]
    [InlineData("12:11", SlaState.OnTime)]
    [InlineData("12:12", SlaState.Warned)]
    [InlineData("13:00", SlaState.Warned)]
    [InlineData("13:01", SlaState.Overdue)]
    public void And_how_it_stands(string now, SlaState state)
    {
        var decision = Started(new ClockTerms { TargetMinutes = 480 }, TimerKind.Decision);
        var shown = NextDue.Of([decision, clock], At(now));
        Assert.Same(clock, shown.Clock);
        Assert.Equal(state, shown.State);
    }

    [Fact]
    public void A_clock_that_stands_still_is_shown_only_when_no_other_runs()
    {
        var decision = Started(new ClockTerms { TargetMinutes = 480 }, TimerKind.Decision);
        clock.Held(At("10:00"), null);
        Assert.Same(decision, NextDue.Of([clock, decision], At("11:00")).Clock);
        Assert.Equal((SlaState.Paused, null), (NextDue.Of([clock, new Clock { State = TimerState.Uncovered }], At("11:00")).State, NextDue.Of([clock], At("11:00")).Clock));
    }

    [Fact]
    public void What_nobody_promised_is_shown_as_uncovered_and_what_has_ended_not_at_all()
    {
        Assert.Equal(SlaState.Uncovered, NextDue.Of([new Clock { State = TimerState.Uncovered }], At("11:00")).State);
        clock.Touched(At("10:00"));
        Assert.Null(NextDue.Of([clock], At("11:00")).State);
        Assert.Null(NextDue.Of([], At("11:00")).State);
    }

    [Fact]
    public void A_resting_lead_waits_for_nobody() => Assert.Null(NextDue.Of([Started(kind: TimerKind.Wake)], At("14:00")).State);
}
