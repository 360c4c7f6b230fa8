using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Domain.Tests.Qualification.Laws;

namespace Alignment.Domain.Tests.ServiceLevel.Clocks;

public sealed class Laws_of_promises
{
    [Fact]
    public void A_breach_belongs_to_whoever_had_the_lead_when_it_was_due_whatever_happened_to_it() => Law.Holds(seed =>
    {
        var history = new SomeHistory(seed);
        return history.Clock.BreachedOn == history.Counted.BreachedOn && history.Clock.BreachedBy == history.Counted.BreachedBy;
    });

    [Fact]
    public void It_ends_as_the_tally_says() => Law.Holds(seed =>
    {
        var history = new SomeHistory(seed);
        return history.Counted.Ended is { } ended
            ? history.Clock.State == ended && history.Clock.StoppedOn == history.Counted.EndedOn
            : history.Clock is { IsOpen: true, StoppedOn: null };
    });

    [Fact]
    public void It_is_due_when_its_time_is_used_up() => Law.Holds(seed =>
    {
        var history = new SomeHistory(seed, stops: false);
        return history.Counted.UsedUpOn == (history.Clock.DueOn <= history.Now ? history.Clock.DueOn : null);
    });

    [Fact]
    public void Passing_on_never_hides_a_breach() => Law.Holds(seed =>
    {
        var history = new SomeHistory(seed, stops: false);
        if (history.Clock.BreachedOn is not { } breach) return true;
        var by = history.Clock.BreachedBy;
        history.Clock.Passed(history.Now, Guid.NewGuid());
        history.Clock.Touched(history.Now.AddMinutes(1));
        return history.Clock.State == TimerState.Breached && history.Clock.BreachedOn == breach && history.Clock.BreachedBy == by;
    });

    [Fact]
    public void A_call_that_comes_in_late_counts_from_when_it_was_made() => Law.Holds(seed =>
    {
        var history = new SomeHistory(seed);
        var (clock, made, breach) = (history.Clock, history.Moment(), history.Clock.BreachedOn);
        if (clock.State == TimerState.Cancelled || clock.StoppedOn <= made) return true;
        clock.Touched(made, history.Now);
        return clock.StoppedOn == made
            && clock.State == (made > breach ? TimerState.Breached : TimerState.Met)
            && clock.Withdrawn == (made <= breach)
            && clock.BreachedOn == (made > breach ? breach : null);
    });

    [Fact]
    public void Of_calls_that_come_in_in_any_order_the_earliest_counts() => Law.Holds(seed =>
    {
        var (one, other) = (new SomeHistory(seed, stops: false), new SomeHistory(seed, stops: false));
        var calls = new[] { one.Moment(), one.Moment(), one.Moment() };
        foreach (var call in calls) one.Clock.Touched(call, one.Now);
        other.Clock.Touched(calls.Min(), one.Now);
        return one.Clock.State == other.Clock.State && one.Clock.StoppedOn == calls.Min() && one.Clock.BreachedOn == other.Clock.BreachedOn
            && one.Clock.BreachedBy == other.Clock.BreachedBy && one.Clock.Withdrawn == other.Clock.Withdrawn;
    });

    [Fact]
    public void A_call_that_is_not_earlier_changes_nothing() => Law.Holds(seed =>
    {
        var history = new SomeHistory(seed);
        if (history.Clock.StoppedOn is not { } stopped || history.Moment() is var made && made < stopped) return true;
        var before = Writing.Of(history.Clock);
        history.Clock.Touched(made, history.Now);
        return Writing.Of(history.Clock) == before;
    });

    [Fact]
    public void The_past_owners_had_it_one_after_the_other_and_the_present_one_since() => Law.Holds(seed =>
    {
        var clock = new SomeHistory(seed).Clock;
        var ends = clock.PastOwners.Select(one => one.Until).ToList();
        return ends.SequenceEqual(ends.Order()) && (ends.Count == 0 || ends[^1] == clock.OwnedSince) && clock.Past.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length == ends.Count;
    });
}
