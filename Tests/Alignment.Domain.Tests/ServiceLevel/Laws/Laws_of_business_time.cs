using Alignment.Domain.ServiceLevel.BusinessTime;
using Alignment.Domain.Tests.Qualification.Laws;

namespace Alignment.Domain.Tests.ServiceLevel.Laws;

public sealed class Laws_of_business_time
{
    [Fact]
    public void Exactly_the_target_has_gone_when_it_is_due() => Holds((calendar, some) =>
        some.Instant() is var start && some.Target() is var target && some.Pauses() is var pauses
        && (calendar.Due(start, target, pauses) is not { } due || calendar.Elapsed(start, due, pauses) == target));

    [Fact]
    public void And_not_a_moment_sooner() => Holds((calendar, some) =>
        some.Instant() is var start && some.Target() is var target && some.Pauses() is var pauses
        && (calendar.Due(start, target, pauses) is not { } due || due == start || calendar.Elapsed(start, due.AddTicks(-1), pauses) == target - TimeSpan.FromTicks(1)));

    [Fact]
    public void More_to_do_is_due_later() => Holds((calendar, some) =>
        some.Instant() is var start && some.Pauses() is var pauses && some.Target() is var one && some.Target() is var other
        && Earlier(calendar.Due(start, one < other ? one : other, pauses), calendar.Due(start, one < other ? other : one, pauses)));

    [Fact]
    public void What_starts_later_is_never_due_sooner() => Holds((calendar, some) =>
        some.Pauses() is var pauses && some.Target() is var target && some.Instant() is var one && some.Instant() is var other
        && Earlier(calendar.Due(one < other ? one : other, target, pauses), calendar.Due(one < other ? other : one, target, pauses)));

    [Fact]
    public void Time_adds_up_over_any_break() => Holds((calendar, some) =>
    {
        var at = new[] { some.Instant(9), some.Instant(9), some.Instant(9) }.Order().ToArray();
        var pauses = some.Pauses(lasting: true);
        return calendar.Elapsed(at[0], at[2], pauses) == calendar.Elapsed(at[0], at[1], pauses) + calendar.Elapsed(at[1], at[2], pauses);
    });

    [Fact]
    public void Two_targets_in_a_row_are_due_like_their_sum() => Holds((calendar, some) =>
        some.Instant() is var start && some.Pauses() is var pauses && some.Target() is var first && some.Target() is var second
        && (calendar.Due(start, first, pauses) is not { } between || calendar.Due(between, second, pauses) == calendar.Due(start, first + second, pauses)));

    [Fact]
    public void A_pause_takes_away_what_would_have_counted_in_it() => Holds((calendar, some) =>
    {
        var (from, to) = (some.Instant(2), some.Instant(9).AddDays(2));
        var pause = new Pause(some.Instant(9), some.Instant(9).AddDays(1));
        var (begin, end) = (Later(pause.From, from), pause.To < to ? pause.To.Value : to);
        return calendar.Elapsed(from, to, [pause]) == calendar.Elapsed(from, to) - calendar.Elapsed(begin, end);
    });

    [Fact]
    public void A_pause_outside_hours_changes_nothing() => Holds((calendar, some) =>
    {
        var (start, target) = (some.Instant(), some.Target());
        var stretches = calendar.Stretches(start.AddDays(-2), start.AddDays(20), 200);
        var closed = stretches.Zip(stretches.Skip(1), (one, next) => new Pause(one.To, next.From)).ToArray();
        return calendar.Due(start, target, closed) == calendar.Due(start, target)
            && calendar.Elapsed(start, start.AddDays(9), closed) == calendar.Elapsed(start, start.AddDays(9));
    });

    [Fact]
    public void The_order_and_overlap_of_pauses_do_not_matter() => Holds((calendar, some) =>
    {
        var (start, target, pauses) = (some.Instant(), some.Target(), some.Pauses(lasting: true));
        var turned = pauses.Reverse().Concat(pauses).ToArray();
        return calendar.Due(start, target, pauses) == calendar.Due(start, target, turned);
    });

    [Fact]
    public void The_next_opening_is_open_and_nothing_before_it_is() => Holds((calendar, some) =>
        some.Instant() is var at && (calendar.NextOpen(at) is not { } open
            || (calendar.IsOpen(open) && open >= at && calendar.Elapsed(at, open) == TimeSpan.Zero && (calendar.IsOpen(at) == (open == at)))));

    [Fact]
    public void An_end_is_no_part_of_what_it_ends() => Holds((calendar, some) => calendar
        .Stretches(some.Interesting.AddDays(-3), some.Interesting.AddDays(9), 500).Skip(1).SkipLast(1)
        .All(stretch => calendar.IsOpen(stretch.From) && !calendar.IsOpen(stretch.From.AddTicks(-1)) && calendar.IsOpen(stretch.To.AddTicks(-1)) && !calendar.IsOpen(stretch.To)));

    [Fact]
    public void The_stretches_of_an_interval_hold_all_of_its_time() => Holds((calendar, some) =>
        some.Instant() is var from && some.Instant().AddDays(4) is var to
        && calendar.Stretches(from, to, int.MaxValue).Aggregate(TimeSpan.Zero, (sum, stretch) => sum + (stretch.To - stretch.From)) == calendar.Elapsed(from, to));

    [Fact]
    public void Whoever_answers_at_the_due_instant_has_met_it_and_a_moment_later_has_not() => Holds((calendar, some) =>
        some.Instant() is var start && (calendar.Due(start, some.Target(), some.Pauses()) is not { } due
            || (Outcome.Of(start, due, due, due) == ClockOutcome.Met && Outcome.Of(start, due, due.AddTicks(1), due.AddDays(1)) == ClockOutcome.Breached)));

    [Fact]
    public void A_warning_is_the_due_instant_of_its_part_of_the_target() => Holds((calendar, some) =>
        some.Instant() is var start && some.Pauses() is var pauses && (int)some.Target().TotalMinutes is var target
        && calendar.WarnAt(start, target, 100, pauses) == calendar.Due(start, TimeSpan.FromMinutes(target), pauses)
        && Earlier(calendar.WarnAt(start, target, 80, pauses), calendar.WarnAt(start, target, 100, pauses)));

    private static void Holds(Func<BusinessCalendar, SomeSchedule, bool> law) => Law.Holds(seed =>
    {
        var some = new SomeSchedule(seed);
        var calendar = some.Calendar;
        return Enumerable.Range(0, 10).All(_ => law(calendar, some));
    });

    /// <summary>Null is never, so it comes last.</summary>
    private static bool Earlier(DateTime? one, DateTime? other) => (one ?? DateTime.MaxValue) <= (other ?? DateTime.MaxValue);

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
