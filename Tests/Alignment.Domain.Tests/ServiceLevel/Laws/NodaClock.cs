using NodaTime;
using NodaTime.TimeZones;

namespace Alignment.Domain.Tests.ServiceLevel.Laws;

/// <summary>Business time by the calendar arithmetic of NodaTime: local dates and local intervals, summed up date by date.</summary>
internal sealed class NodaClock(SomeSchedule schedule)
{
    private readonly DateTimeZone zone = DateTimeZoneProviders.Tzdb[schedule.Zone];
    private readonly Dictionary<LocalDate, List<(int From, int To)>> known = [];

    internal TimeSpan Elapsed(DateTime from, DateTime to)
    {
        var asked = new Interval(Instant.FromDateTimeUtc(from), Instant.FromDateTimeUtc(to));
        var sum = Duration.Zero;
        foreach (var period in zone.GetZoneIntervals(asked))
        {
            var begin = LocalAt(period.HasStart ? Instant.Max(period.Start, asked.Start) : asked.Start, period);
            var end = LocalAt(period.HasEnd ? Instant.Min(period.End, asked.End) : asked.End, period);
            for (var date = begin.Date; date <= end.Date; date = date.PlusDays(1))
                sum += OpenMinutes(date).Aggregate(Duration.Zero, (open, minute) => open + Overlap(date.AtMidnight().PlusMinutes(minute.From), date.AtMidnight().PlusMinutes(minute.To), begin, end));
        }

        return sum.ToTimeSpan();
    }

    private static LocalDateTime LocalAt(Instant instant, ZoneInterval period) => instant.WithOffset(period.WallOffset).LocalDateTime;

    private static Duration Overlap(LocalDateTime from, LocalDateTime to, LocalDateTime begin, LocalDateTime end)
    {
        var start = LocalDateTime.Max(from, begin);
        var stop = LocalDateTime.Min(to, end);
        return stop > start ? Period.Between(start, stop, PeriodUnits.Ticks).ToDuration() : Duration.Zero;
    }

    /// <summary>The minutes of a date as a set of flags, turned back into runs: overlaps cannot count twice.</summary>
    private List<(int From, int To)> OpenMinutes(LocalDate date)
    {
        if (known.TryGetValue(date, out var runs)) return runs;
        var open = new bool[1441];
        var day = date.ToDateTimeUnspecified();
        var own = schedule.Exceptions.TryGetValue(day, out var special) ? special : schedule.Week[(int)day.DayOfWeek];
        foreach (var window in own) open.AsSpan(window.From, (window.To > window.From ? window.To : 1440) - window.From).Fill(true);
        if (special is null)
        {
            foreach (var window in schedule.Week[(int)day.AddDays(-1).DayOfWeek].Concat(schedule.Exceptions.GetValueOrDefault(day.AddDays(-1)) ?? []))
            {
                if (window.To < window.From) open.AsSpan(0, window.To).Fill(true);
            }
        }

        known[date] = runs = [];
        for (int at = 0, from = -1; at < open.Length; at++)
        {
            if (open[at] && from < 0) from = at;
            if (open[at] || from < 0) continue;
            runs.Add((from, at));
            from = -1;
        }

        return runs;
    }
}
