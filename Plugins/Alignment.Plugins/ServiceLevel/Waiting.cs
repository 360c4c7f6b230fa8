using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A resting lead wakes at the next open moment of the organisation on or after its date.</summary>
internal static class Waiting
{
    public static void Begin(ClockKeeper keeper, DateTime at, DateTime wakeOn)
    {
        var opens = Schedules.Of(keeper.On).Default?.Calendar.NextOpen(wakeOn) ?? wakeOn;
        if (keeper.Begin(TimerKind.Wake, at) is not { } clock) return;
        clock.State = TimerState.Running;
        clock.Terms = new ClockTerms { TargetMinutes = (int)Math.Max(0, Math.Ceiling((opens - at).TotalMinutes)), IsWallClock = true };
        clock.DueOn = opens;
        clock.WarnOn = opens;
    }
}
