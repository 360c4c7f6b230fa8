using System.Globalization;

namespace Alignment.Domain.Kpi;

/// <summary>What people call a period.</summary>
public static class PeriodWords
{
    /// <summary>"November 2026", "week 2026-W47", "2026-Q4", "2026", "all time".</summary>
    /// <param name="beside">A month of the same calendar year is called by its name alone beside this; null for none.</param>
    public static string Of(ReportingCalendar calendar, Period period, Period? beside = null) => period.Kind switch
    {
        PeriodKind.Week => "week " + period.Label,
        PeriodKind.Month => calendar.FirstDate(period).ToString(IsSameYear(calendar, period, beside) ? "MMMM" : "MMMM yyyy", CultureInfo.InvariantCulture),
        PeriodKind.AllTime => "all time",
        _ => period.Label,
    };

    private static bool IsSameYear(ReportingCalendar calendar, Period period, Period? beside) =>
        beside is { Kind: PeriodKind.Month } && calendar.FirstDate(period).Year == calendar.FirstDate(beside).Year;
}
