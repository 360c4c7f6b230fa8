using Alignment.Domain.ServiceLevel.BusinessTime;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Hosting;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>The calendar a clock counts in: its schedule's, or every minute.</summary>
internal static class ClockCalendar
{
    public static BusinessCalendar Of(Occasion on, Clock clock) =>
        clock.Terms.IsWallClock || clock.Schedule is not { } id || Schedules.Of(on).Find(id) is not { } schedule ? BusinessCalendar.AlwaysOpen : Reaching(schedule, clock.StartedOn);

    /// <summary>A clock that has run for years needs a calendar that reaches back to its start.</summary>
    public static BusinessCalendar Reaching(ScheduleInForce schedule, DateTime start) =>
        start.Year >= schedule.Calendar.FirstYear ? schedule.Calendar : schedule.CalendarOf(start.Year, schedule.Calendar.LastYear);
}
