using System.Text.Json;
using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Domain.Tests.Qualification.Laws;

namespace Alignment.Domain.Tests.ServiceLevel.Clocks;

public sealed class Laws_of_ladders
{
    [Fact]
    public void A_ladder_is_read_again_as_it_was_frozen() => Holds((ladder, _) =>
        JsonSerializer.Serialize(Ladder.Read(ladder.Write())) == JsonSerializer.Serialize(ladder) && Ladder.Read(ladder.Write()).Write() == ladder.Write());

    [Fact]
    public void No_two_rungs_are_taken_for_each_other() => Holds((ladder, _) => ladder.Rungs.Select(rung => rung.Key).Distinct().Count() == ladder.Rungs.Count);

    [Fact]
    public void Who_looks_whenever_something_is_to_come_does_everything_once_in_order_and_in_time() => Holds((ladder, clock) =>
    {
        var done = new List<string>();
        for (var next = LadderWalk.Next(clock, ladder, done, Timed.Calendar, clock.StartedOn); next is { } now; next = LadderWalk.Next(clock, ladder, done, Timed.Calendar, now))
        {
            foreach (var rung in LadderWalk.Reached(clock, ladder, done, Timed.Calendar, now))
            {
                if (Instant(clock, rung) != now) return false;
                done.Add(rung.Key);
            }
        }

        return done.SequenceEqual(ladder.Rungs.Select(rung => rung.Key));
    });

    [Fact]
    public void The_next_look_is_never_after_what_is_undone_and_always_ahead_when_all_that_was_reached_is_done() => Law.Holds(seed =>
    {
        var (clock, ladder, random) = (Running(seed), Of(seed), new Random(seed));
        for (var look = 0; look < 20; look++)
        {
            var now = clock.StartedOn.AddMinutes(random.Next(4000));
            var done = LadderWalk.Reached(clock, ladder, [], Timed.Calendar, now).Select(rung => rung.Key).ToList();
            var ahead = ladder.Rungs.Where(rung => !done.Contains(rung.Key)).Min(rung => Instant(clock, rung));
            var next = LadderWalk.Next(clock, ladder, done, Timed.Calendar, now);
            if (next <= now || (ahead is not null && !(next <= ahead))) return false;
        }

        return true;
    });

    [Fact]
    public void Whatever_happened_to_it_a_clock_that_stands_still_or_has_ended_reaches_nothing() => Law.Holds(seed =>
        new SomeHistory(seed) is var history
        && (history.Clock.State == TimerState.Running || LadderWalk.Reached(history.Clock, Of(seed), [], Timed.Calendar, history.Now).Count == 0));

    private static void Holds(Func<Ladder, Clock, bool> law) => Law.Holds(seed => law(Of(seed), Running(seed)));

    private static Ladder Of(int seed) => new SomeBook(seed) is var some ? Ladder.Of(some.Warnings(), some.Steps()) : throw new InvalidOperationException();

    private static Clock Running(int seed) => Timed.Started(new ClockTerms { TargetMinutes = seed % 2000, Warnings = new SomeBook(seed).Warnings() });

    /// <summary>By counting: the share of the target in whole minutes, and a second more from the due instant on.</summary>
    private static DateTime? Instant(Clock clock, Rung rung) =>
        Timed.Calendar.Due(clock.StartedOn, TimeSpan.FromMinutes(clock.TargetMinutes * rung.Percent / 100))?.AddSeconds(rung.Percent >= 100 ? 1 : 0);
}
