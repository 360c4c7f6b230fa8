using System.Globalization;
using Alignment.Domain.Kpi;
using Alignment.Domain.ServiceLevel.BusinessTime;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.ServiceLevel;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Periods;

/// <summary>The weeks, months and fiscal years of the organisation. Two requests in thirty seconds.</summary>
internal sealed class Reporting
{
    /// <summary>Opportunities and campaigns older than this are not reported on.</summary>
    private const int FirstYear = 1990;
    private const int YearsAhead = 5;

    private static readonly Remembered<Reporting> Known = new((on, _) => Read(on));
    private readonly LocalDays days;

    private Reporting(ZoneRules zone, int firstMonth)
    {
        Calendar = new ReportingCalendar(zone, firstMonth);
        days = new LocalDays(zone);
    }

    public ReportingCalendar Calendar { get; }

    public static Reporting Of(Occasion on) => Known.Of(on);

    public static void Forget(Occasion on) => Known.Forget(on);

    /// <summary>The local date that an instant belongs to.</summary>
    public DateTime Day(DateTime utc) => days.Date(utc);

    /// <summary>The date before which everything ended that happened before an instant.</summary>
    public DateTime DayAfter(DateTime utc) => days.Start(days.Date(utc)) == utc ? days.Date(utc) : days.Date(utc).AddDays(1);

    /// <summary>The first instant of a local date, UTC.</summary>
    public DateTime Start(DateTime date) => days.Start(date);

    private static Reporting Read(Occasion on)
    {
        var chosen = ChosenValues.Read(on, T.EnvironmentVariables.FiscalYearStart, T.EnvironmentVariables.ReportingTimeZone);
        return new Reporting(Zone(on, Text(chosen, T.EnvironmentVariables.ReportingTimeZone)), FirstMonth(Text(chosen, T.EnvironmentVariables.FiscalYearStart)));
    }

    private static string Text(Dictionary<string, string> chosen, string name) => chosen.TryGetValue(name, out var value) ? value : "";

    private static ZoneRules Zone(Occasion on, string typed)
    {
        var name = typed.Length > 0 ? typed : Schedules.Of(on).Default?.TimeZone ?? "";
        if (name.Length == 0) return ZoneRules.Utc;
        return ZoneReader.Read(name, FirstYear, on.Now.Year + YearsAhead, out var problem)
            ?? throw new Refusal($"{problem} It stands in the environment variable {T.EnvironmentVariables.ReportingTimeZone}, or in the default schedule.");
    }

    private static int FirstMonth(string typed)
    {
        if (typed.Length == 0) return 1;
        return int.TryParse(typed, NumberStyles.Integer, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
            ? month
            : throw new Refusal($"The environment variable {T.EnvironmentVariables.FiscalYearStart} is \"{typed}\". Set it to the month in which your fiscal year begins, 1 to 12.");
    }
}
