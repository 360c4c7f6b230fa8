using System.Globalization;

namespace Alignment.Domain.Kpi;

/// <summary>How a figure moved, and since what.</summary>
public static class Trend
{
    /// <summary>In points of a share, in percent of anything else, to six decimals; null when either is not applicable, or the earlier one is 0.</summary>
    public static decimal? Change(KpiUnit unit, decimal? value, decimal? previous)
    {
        if (value is not { } now || previous is not { } then) return null;
        if (unit == KpiUnit.Percent) return now - then;
        return then == 0 ? null : Math.Round(100 * (now - then) / Math.Abs(then), 6, MidpointRounding.AwayFromZero);
    }

    /// <summary>What a period is compared with, in words: "October", "October, first 22 days".</summary>
    /// <param name="now">UTC.</param>
    public static string Label(ReportingCalendar calendar, Period current, Period earlier, DateTime now)
    {
        var name = PeriodWords.Of(calendar, earlier, beside: current);
        if (now >= current.End || calendar.SameElapsed(current, now, earlier) >= earlier.End) return name;
        var days = calendar.DaysBegun(current, now);
        return days == 1 ? name + ", first day" : name + ", first " + days.ToString(CultureInfo.InvariantCulture) + " days";
    }
}
