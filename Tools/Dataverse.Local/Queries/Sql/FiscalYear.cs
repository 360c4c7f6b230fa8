namespace Dataverse.Local.Queries.Sql;

/// <summary>When the fiscal year begins, into how many periods it is divided, and after which of its days it is named.</summary>
/// <param name="Month">The month of its first day.</param>
/// <param name="Day">The day of the month on which it and its periods begin; the last one in shorter months.</param>
/// <param name="Periods">1, 2, 4 or 12.</param>
/// <param name="NamedByEnd">It bears the calendar year of its last day; otherwise that of its first.</param>
readonly record struct FiscalYear(int Month, int Day, int Periods, bool NamedByEnd)
{
    /// <summary>Quarters from 1 January, as in a new organization.</summary>
    public static FiscalYear Default { get; } = new(1, 1, 4, false);

    public int MonthsInPeriod => 12 / Periods;

    /// <summary>The calendar year in which a fiscal year of this name begins.</summary>
    public int Begins(int name) => NamedByEnd && !FollowsCalendar ? name - 1 : name;

    /// <summary>The name of the fiscal year that begins in this calendar year.</summary>
    public int Named(int begins) => NamedByEnd && !FollowsCalendar ? begins + 1 : begins;

    /// <summary>The first day of a period; periods are counted from the first of the fiscal year that begins in year 0.</summary>
    public DateTime First(int period)
    {
        var month = (period * MonthsInPeriod) + Month - 1;
        var year = Math.DivRem(month, 12, out var rest);
        return year is < 1 or > 9999
            ? throw new ArgumentOutOfRangeException(nameof(period), period, "Beyond the calendar.")
            : new DateTime(year, rest + 1, Math.Min(Day, DateTime.DaysInMonth(year, rest + 1)));
    }

    /// <summary>The period that holds the day.</summary>
    public int PeriodOf(DateTime day)
    {
        var month = (day.Year * 12) + day.Month - Month;
        if (day.Day < Math.Min(Day, DateTime.DaysInMonth(day.Year, day.Month)))
            month--;
        return month / MonthsInPeriod;
    }

    /// <summary>The first period of the fiscal year that holds this one.</summary>
    public int FirstPeriodOfYear(int period) => period / Periods * Periods;

    bool FollowsCalendar => Month == 1 && Day == 1;
}
