using System.Globalization;

namespace Dataverse.Local.Queries.Sql;

/// <summary>SQL for the fiscal year and the fiscal period of a wall clock in seconds.</summary>
static class FiscalParts
{
    public static string Year(string seconds, FiscalYear fiscal) =>
        string.Create(CultureInfo.InvariantCulture, $"({Months(seconds, fiscal)} / 12 + {fiscal.Named(0)})");

    public static string Period(string seconds, FiscalYear fiscal) =>
        string.Create(CultureInfo.InvariantCulture, $"({Months(seconds, fiscal)} % 12 / {fiscal.MonthsInPeriod} + 1)");

    /// <summary>Whole months since the fiscal year that began in year 0.</summary>
    static string Months(string seconds, FiscalYear fiscal)
    {
        var months = string.Create(CultureInfo.InvariantCulture, $"{DateParts.Part("%Y", seconds)} * 12 + {DateParts.Part("%m", seconds)} - {fiscal.Month}");
        return fiscal.Day == 1 ? $"({months})" : $"({months} - ({DateParts.Part("%d", seconds)} < {Begin(seconds, fiscal.Day)}))";
    }

    /// <summary>The day on which a period begins in this month.</summary>
    static string Begin(string seconds, int day) => day <= 28
        ? day.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"min({day}, CAST(strftime('%d', {seconds}, 'unixepoch', 'start of month', '+1 month', '-1 day') AS INTEGER))");
}
