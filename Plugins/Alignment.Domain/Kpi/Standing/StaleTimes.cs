namespace Alignment.Domain.Kpi;

/// <summary>When time alone, without any change of a row, gives a period other figures.</summary>
public static class StaleTimes
{
    /// <summary>A cohort is counted daily for so long after its end, and weekly from then on.</summary>
    private const int DailyFor = 31;

    /// <param name="horizons">For how many days the KPIs watch.</param>
    /// <param name="freezeDays">After how many days their figures are frozen.</param>
    /// <param name="now">UTC.</param>
    /// <returns>From when on the period is stale again, UTC: at once while it lasts; null when nothing changes by itself any more.</returns>
    public static DateTime? Next(ReportingCalendar calendar, Period period, IEnumerable<int> horizons, IEnumerable<int> freezeDays, DateTime now)
    {
        if (now < period.End) return now;
        DateTime? next = null;
        foreach (var days in horizons)
        {
            var matured = period.End.AddDays(days);
            if (matured <= now) continue;
            var tomorrow = calendar.NextDay(now);
            var again = now < period.End.AddDays(DailyFor) ? tomorrow : tomorrow.AddDays(6);
            next = Earlier(next, again < matured ? again : matured);
        }

        foreach (var days in freezeDays)
        {
            var frozen = Standing.FrozenFrom(period, days);
            if (frozen > now) next = Earlier(next, frozen);
        }

        return next;
    }

    private static DateTime Earlier(DateTime? one, DateTime other) => one < other ? one.Value : other;
}
