using System.Globalization;
using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.BusinessTime;
using Alignment.Domain.ServiceLevel.Clocks;

namespace Alignment.Domain.Tests.ServiceLevel.Clocks;

/// <summary>Clocks of an office that is open from 8 to 16 UTC on weekdays. They start on Monday, 2 March 2026, at 9.</summary>
internal static class Timed
{
    public static readonly Guid Rita = new("00000000-0000-0000-0000-00000000000a");
    public static readonly Guid Sam = new("00000000-0000-0000-0000-00000000000b");

    public static BusinessCalendar Calendar { get; } = Office.In("UTC").Weekdays("08:00-16:00").Calendar;

    /// <summary>Rita has four hours.</summary>
    public static Clock Started(ClockTerms? terms = null, TimerKind kind = TimerKind.FirstFollowUp)
    {
        var clock = new Clock { Key = "c1", Kind = kind, Terms = terms ?? new ClockTerms { TargetMinutes = 240, Warnings = [50, 80], Pause = PauseRule.HoldWithReason }, StartedOn = At("09:00"), OwnedSince = At("09:00"), Owner = Rita };
        clock.Reckon(Calendar, clock.StartedOn);
        return clock;
    }

    public static DateTime At(string time, int march = 2) =>
        DateTime.SpecifyKind(new DateTime(2026, 3, march).Add(TimeSpan.ParseExact(time, "hh\\:mm", CultureInfo.InvariantCulture)), DateTimeKind.Utc);

    public static void Touched(this Clock clock, DateTime at, DateTime? recorded = null) => ClockStop.Done(clock, at, recorded ?? at, "Phone call", Calendar);

    public static void Left(this Clock clock, DateTime at) => ClockStop.Undone(clock, at, "Given back", Calendar);

    public static void Passed(this Clock clock, DateTime at, Guid? to = null) => ClockPass.To(clock, to ?? Sam, false, "Rita Rep", at, Calendar);

    public static void Held(this Clock clock, DateTime at, DateTime? until) => ClockHold.Start(clock, until, "On a fair", at, Calendar);

    public static void Resumed(this Clock clock, DateTime at) => ClockHold.Resume(clock, at, Calendar);
}
