using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Benchmarks.ServiceLevel;

/// <summary>An office in Berlin with a lunch break, for twelve years, and a hundred holidays on weekdays of ten of them.</summary>
internal static class BerlinOffice
{
    internal const int FirstYear = 2024;
    internal const int LastYear = 2035;

    internal static WeeklyHours Week { get; } = new(day => day is DayOfWeek.Saturday or DayOfWeek.Sunday
        ? Array.Empty<TimeWindow>()
        : [new TimeWindow(9 * 60, 12 * 60), new TimeWindow(13 * 60, 17 * 60)]);

    internal static IReadOnlyList<DayException> Holidays { get; } = Enumerable.Range(2025, 10)
        .SelectMany(year => Enumerable.Range(1, 10).Select(month => FirstWeekday(new DateTime(year, month, 20)))).Select(DayException.Holiday).ToList();

    /// <summary>The last Sundays of March and October, 01:00 UTC.</summary>
    internal static ZoneRules Zone { get; } = new("Europe/Berlin", TimeSpan.FromHours(1), Enumerable.Range(FirstYear, LastYear - FirstYear + 1).SelectMany(year => new[]
    {
        new OffsetChange(LastSunday(year, 3), TimeSpan.FromHours(2)),
        new OffsetChange(LastSunday(year, 10), TimeSpan.FromHours(1)),
    }));

    internal static BusinessCalendar Build() => BusinessCalendar.Build(Week, Holidays, Zone, FirstYear, LastYear);

    private static DateTime FirstWeekday(DateTime date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? FirstWeekday(date.AddDays(1)) : date;

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, 31, 1, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
