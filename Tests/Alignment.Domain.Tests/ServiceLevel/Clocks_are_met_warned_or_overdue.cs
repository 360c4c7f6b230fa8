using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.Tests.ServiceLevel;

public sealed class Clocks_are_met_warned_or_overdue
{
    private static readonly DateTime start = new(2026, 3, 3, 15, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime due = start.AddHours(1);
    private static readonly DateTime late = due.AddMinutes(1);

    [Fact]
    public void A_touch_at_the_due_instant_is_in_time()
    {
        Assert.Equal(ClockOutcome.Met, Outcome.Of(start, due, due, late));
        Assert.Equal(ClockOutcome.Breached, Outcome.Of(start, due, late, late));
    }

    [Fact]
    public void Without_a_touch_it_runs_until_the_due_instant_has_passed()
    {
        Assert.Equal(ClockOutcome.Running, Outcome.Of(start, due, null, due));
        Assert.Equal(ClockOutcome.Breached, Outcome.Of(start, due, null, late));
    }

    [Fact]
    public void A_touch_that_arrives_late_but_was_made_in_time_takes_the_breach_back()
    {
        Assert.Equal(ClockOutcome.Breached, Outcome.Of(start, due, null, due.AddHours(3)));
        Assert.Equal(ClockOutcome.Met, Outcome.Of(start, due, due.AddMinutes(-5), due.AddHours(3)));
    }

    [Fact]
    public void A_touch_before_the_start_is_none() => Assert.Equal(ClockOutcome.Running, Outcome.Of(start, due, start.AddMinutes(-1), due));

    [Fact]
    public void What_is_never_due_is_met_by_any_touch()
    {
        Assert.Equal(ClockOutcome.Running, Outcome.Of(start, null, null, late));
        Assert.Equal(ClockOutcome.Met, Outcome.Of(start, null, late, late));
    }

    [Theory]
    [InlineData(0, false, ClockStanding.OnTime)]
    [InlineData(47, false, ClockStanding.OnTime)]
    [InlineData(48, false, ClockStanding.Warned)]
    [InlineData(60, false, ClockStanding.Warned)]
    [InlineData(61, false, ClockStanding.Overdue)]
    [InlineData(47, true, ClockStanding.Paused)]
    [InlineData(48, true, ClockStanding.Paused)]
    [InlineData(61, true, ClockStanding.Overdue)]
    public void A_running_clock_stands_where_its_instants_say(int minutes, bool paused, ClockStanding standing) =>
        Assert.Equal(standing, ClockState.At(start.AddMinutes(minutes), start.AddMinutes(48), due, paused));

    [Fact]
    public void Without_a_warning_or_a_due_instant_it_is_on_time() => Assert.Equal(ClockStanding.OnTime, ClockState.At(late, null, null, paused: false));
}
