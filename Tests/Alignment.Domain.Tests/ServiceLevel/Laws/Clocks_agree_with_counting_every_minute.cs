using Alignment.Domain.Tests.Qualification.Laws;

namespace Alignment.Domain.Tests.ServiceLevel.Laws;

public sealed class Clocks_agree_with_counting_every_minute
{
    private const int Days = 12;

    [Fact]
    public void When_they_say_what_is_due() => Law.Holds(seed =>
    {
        var some = new SomeSchedule(seed);
        var start = some.Minute();
        var pauses = some.Pauses(lasting: true);
        var target = (int)some.Target(3000).TotalMinutes;
        var due = some.Calendar.Due(start, TimeSpan.FromMinutes(target), pauses);
        var counted = new MinuteByMinute(some).Due(start, target, pauses, Days);
        return due == counted || (counted is null && !(due < start.AddDays(Days)));
    });

    [Fact]
    public void When_they_say_how_much_time_has_gone() => Law.Holds(seed =>
    {
        var some = new SomeSchedule(seed);
        var from = some.Minute();
        var to = some.Minute(7);
        var pauses = some.Pauses(lasting: true);
        return some.Calendar.Elapsed(from, to, pauses) == TimeSpan.FromMinutes(new MinuteByMinute(some).Elapsed(from, to, pauses));
    });

    [Fact]
    public void When_they_say_who_is_open() => Law.Holds(seed =>
    {
        var some = new SomeSchedule(seed);
        var calendar = some.Calendar;
        var counter = new MinuteByMinute(some);
        return Enumerable.Range(0, 500).Select(_ => some.Minute()).All(at => calendar.IsOpen(at) == counter.IsOpen(at));
    });

    [Fact]
    public void Through_whole_days_of_every_clock_change() => Law.Holds(seed =>
    {
        var some = new SomeSchedule(seed);
        var counter = new MinuteByMinute(some);
        var change = some.Rules.Changes.Select(one => one.At).FirstOrDefault(at => at.Year == some.Year);
        if (change == default) return true;
        var (from, to) = (change.AddDays(-1), change.AddDays(2));
        return some.Calendar.Elapsed(from, to) == TimeSpan.FromMinutes(counter.Elapsed(from, to, []));
    });
}
