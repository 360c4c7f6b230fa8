using System.Globalization;
using Alignment.Domain.ServiceLevel;

namespace Alignment.Domain.Kpi;

/// <summary>On which local dates periods begin, and what they are called.</summary>
internal sealed class PeriodDates
{
    private readonly int fiscalStart;

    internal PeriodDates(int fiscalStart)
    {
        if (fiscalStart is < 1 or > 12) throw new ArgumentOutOfRangeException(nameof(fiscalStart), "The fiscal year begins in a month from 1 to 12.");
        this.fiscalStart = fiscalStart;
    }

    /// <summary>How many make a year.</summary>
    internal static int InAYear(PeriodKind kind) => kind switch
    {
        PeriodKind.Week => 52,
        PeriodKind.Month => 12,
        PeriodKind.Quarter => 4,
        _ => 1,
    };

    /// <summary>The first date of a period, so many periods later.</summary>
    internal static DateTime Moved(PeriodKind kind, DateTime first, int by) =>
        kind == PeriodKind.Week ? first.AddDays(7 * by) : first.AddMonths(12 / InAYear(kind) * by);

    /// <summary>The first date of the period that holds a date.</summary>
    internal DateTime StartOf(PeriodKind kind, DateTime date) => kind switch
    {
        PeriodKind.Week => date.AddDays(-Weekday.Place(date.DayOfWeek)),
        PeriodKind.Month => FirstOfMonth(date),
        PeriodKind.Quarter => FirstOfMonth(date).AddMonths(-(FiscalMonth(date) % 3)),
        PeriodKind.Year => FirstOfMonth(date).AddMonths(-FiscalMonth(date)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), "All time does not begin on a date."),
    };

    internal string Label(PeriodKind kind, DateTime first) => kind switch
    {
        PeriodKind.Week => Week(first),
        PeriodKind.Month => first.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        PeriodKind.Quarter => FiscalYear(first) + "-Q" + ((FiscalMonth(first) / 3) + 1).ToString(CultureInfo.InvariantCulture),
        _ => FiscalYear(first),
    };

    /// <summary>The week belongs to the year of its Thursday; the first week is the one with 4 January in it.</summary>
    private static string Week(DateTime monday)
    {
        var thursday = monday.AddDays(3);
        var number = ((thursday.DayOfYear - 1) / 7) + 1;
        return thursday.Year.ToString("0000", CultureInfo.InvariantCulture) + "-W" + number.ToString("00", CultureInfo.InvariantCulture);
    }

    private static DateTime FirstOfMonth(DateTime date) => date.AddDays(1 - date.Day);

    /// <summary>0 in the month in which the fiscal year begins.</summary>
    private int FiscalMonth(DateTime date) => (date.Month - fiscalStart + 12) % 12;

    /// <summary>Named by the calendar year in which it ends.</summary>
    private string FiscalYear(DateTime date)
    {
        var year = FirstOfMonth(date).AddMonths(11 - FiscalMonth(date)).Year.ToString("0000", CultureInfo.InvariantCulture);
        return fiscalStart == 1 ? year : "FY" + year;
    }
}
