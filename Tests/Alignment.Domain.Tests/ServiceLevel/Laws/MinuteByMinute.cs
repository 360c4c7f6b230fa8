using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.Tests.ServiceLevel.Laws;

/// <summary>Business time the slow way: one minute after the other, each looked up on the wall. It shares nothing with the calendar but what was typed.</summary>
internal sealed class MinuteByMinute(SomeSchedule schedule)
{
    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(schedule.Zone);

    internal bool IsOpen(DateTime utc)
    {
        var wall = TimeZoneInfo.ConvertTimeFromUtc(utc, zone);
        var minute = wall.Hour * 60 + wall.Minute;
        var yesterday = wall.Date.AddDays(-1);
        if (schedule.Exceptions.TryGetValue(wall.Date, out var own)) return own.Any(window => Today(window, minute));
        return schedule.Week[(int)wall.DayOfWeek].Any(window => Today(window, minute))
            || schedule.Week[(int)yesterday.DayOfWeek].Any(window => Overnight(window, minute))
            || (schedule.Exceptions.TryGetValue(yesterday, out var before) && before.Any(window => Overnight(window, minute)));
    }

    internal int Elapsed(DateTime from, DateTime to, IReadOnlyList<Pause> pauses)
    {
        var count = 0;
        for (var at = from; at < to; at = at.AddMinutes(1))
        {
            if (Counts(at, pauses)) count++;
        }

        return count;
    }

    /// <summary>Null when it is not due within the days.</summary>
    internal DateTime? Due(DateTime start, int target, IReadOnlyList<Pause> pauses, int days)
    {
        var at = start;
        for (var left = target; left > 0; at = at.AddMinutes(1))
        {
            if (at >= start.AddDays(days)) return null;
            if (Counts(at, pauses)) left--;
        }

        return at;
    }

    private static bool Today(TimeWindow window, int minute) => minute >= window.From && (minute < window.To || window.To < window.From);

    private static bool Overnight(TimeWindow window, int minute) => window.To < window.From && minute < window.To;

    private bool Counts(DateTime at, IReadOnlyList<Pause> pauses) =>
        !pauses.Any(pause => at >= pause.From && !(at >= pause.To)) && IsOpen(at);
}
