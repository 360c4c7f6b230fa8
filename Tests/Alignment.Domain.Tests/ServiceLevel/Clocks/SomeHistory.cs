using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;

namespace Alignment.Domain.Tests.ServiceLevel.Clocks;

/// <summary>Four days of one clock: it is passed on, held, let go and perhaps stopped, at any quarter of an hour, on a clock and beside it by counting minutes.</summary>
internal sealed class SomeHistory
{
    private const int Quarters = 4 * 24 * 4;

    private readonly Random random;

    internal SomeHistory(int seed, bool stops = true)
    {
        random = new Random(seed);
        var terms = new ClockTerms
        {
            TargetMinutes = 15 * (1 + random.Next(60)),
            Reassign = (ReassignRule)random.Next(3),
            CreditFloor = 10 * random.Next(11),
            Pause = PauseRule.HoldWithReason,
        };
        Clock = Timed.Started(terms);
        Counted = new CountedClock(terms, Timed.Rita);
        for (var quarter = 0; quarter < Quarters; quarter++)
        {
            Now = Timed.At("09:00").AddMinutes(15 * quarter);
            if (random.Next(12) == 0) Happen(stops);
            Counted.Count(Now);
        }

        Now = Now.AddMinutes(15);
        if (Clock.IsOpen) ClockBreach.Note(Clock, Now);
    }

    internal Clock Clock { get; }

    internal CountedClock Counted { get; }

    /// <summary>The end of the history, after its last moment.</summary>
    internal DateTime Now { get; private set; }

    internal DateTime Moment() => Timed.At("09:00").AddMinutes(15 * random.Next(Quarters));

    private void Happen(bool stops)
    {
        switch (random.Next(stops ? 16 : 12))
        {
            case < 5:
                var owner = new Guid(random.Next(), 0, 0, new byte[8]);
                Clock.Passed(Now, owner);
                Counted.Pass(owner);
                break;
            case < 9:
                DateTime? until = random.Next(3) == 0 ? null : Now.AddMinutes(15 * (1 + random.Next(60)));
                Clock.Held(Now, until);
                Counted.Hold(until);
                break;
            case < 12:
                Clock.Resumed(Now);
                Counted.Resume();
                break;
            case < 14:
                Clock.Touched(Now);
                Counted.Stop(Now, TimerState.Met);
                break;
            case 14:
                Clock.Left(Now);
                Counted.Stop(Now, TimerState.Untouched);
                break;
            default:
                ClockStop.Cancel(Clock, Now, "Merged");
                Counted.Stop(Now, TimerState.Cancelled);
                break;
        }
    }
}
