using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.Kpi;

/// <summary>Weeks, months, fiscal quarters and fiscal years of one time zone. A period begins with the first instant of its first local day.</summary>
public sealed class ReportingCalendar
{
    private readonly LocalDays days;
    private readonly PeriodDates dates;

    /// <param name="zone">Local time of the organisation.</param>
    /// <param name="fiscalStart">The month in which the fiscal year begins, 1 to 12.</param>
    public ReportingCalendar(ZoneRules zone, int fiscalStart)
    {
        days = new LocalDays(zone);
        dates = new PeriodDates(fiscalStart);
    }

    /// <summary>The period that holds an instant.</summary>
    /// <param name="utc">UTC.</param>
    public Period Of(PeriodKind kind, DateTime utc) => kind == PeriodKind.AllTime ? Period.AllTime : Starting(kind, dates.StartOf(kind, days.Date(utc)));

    /// <summary>The one before; null for all time.</summary>
    public Period? Previous(Period period) => Moved(period, -1);

    /// <summary>The one after; null for all time.</summary>
    public Period? Next(Period period) => Moved(period, 1);

    /// <summary>The same period a year before, of weeks the one 52 weeks before; null for all time.</summary>
    public Period? LastYear(Period period) => Moved(period, -PeriodDates.InAYear(period.Kind));

    /// <summary>The same period a year later, of weeks the one 52 weeks later; null for all time.</summary>
    public Period? NextYear(Period period) => Moved(period, PeriodDates.InAYear(period.Kind));

    /// <summary>What a period is rolled up from: the months of a quarter, the quarters of a year; none for weeks and months. All time is asked with its first and last instant.</summary>
    public IReadOnlyList<Period> Children(Period period) => period.Kind switch
    {
        PeriodKind.Quarter => Between(PeriodKind.Month, period.Start, period.End),
        PeriodKind.Year => Between(PeriodKind.Quarter, period.Start, period.End),
        _ => [],
    };

    /// <summary>The years of all time.</summary>
    /// <param name="first">UTC; when the first thing happened.</param>
    /// <param name="last">UTC; when the last thing happened: its year is among them.</param>
    public IReadOnlyList<Period> Children(Period allTime, DateTime first, DateTime last) =>
        allTime.Kind == PeriodKind.AllTime ? Between(PeriodKind.Year, first, last.AddTicks(1)) : Children(allTime);

    /// <summary>What a period is rolled up into: month, quarter, year, all time; null for weeks, which are part of no month, and for all time.</summary>
    public Period? Parent(Period period) => period.Kind switch
    {
        PeriodKind.Month => Of(PeriodKind.Quarter, period.Start),
        PeriodKind.Quarter => Of(PeriodKind.Year, period.Start),
        PeriodKind.Year => Period.AllTime,
        _ => null,
    };

    /// <summary>The periods that share an instant with [from, to), in order.</summary>
    /// <param name="from">UTC.</param>
    /// <param name="to">UTC.</param>
    public IReadOnlyList<Period> Between(PeriodKind kind, DateTime from, DateTime to)
    {
        var found = new List<Period>();
        if (to <= from) return found;
        for (Period? period = Of(kind, from); period is not null && period.Start < to; period = Next(period)) found.Add(period);
        return found;
    }

    /// <summary>
    /// The instant in an earlier period at which the same number of local days and the same time of the local day had passed,
    /// never after its end: what a period to date is compared with.
    /// </summary>
    /// <param name="now">UTC, within the current period.</param>
    public DateTime SameElapsed(Period current, DateTime now, Period earlier)
    {
        if (now >= current.End) return earlier.End;
        if (now <= current.Start) return earlier.Start;
        var passed = (days.Date(now) - days.Date(current.Start)).Days;
        var date = days.Date(earlier.Start).AddDays(passed);
        var at = days.At(date, days.Time(now));
        return at < earlier.Start ? earlier.Start : at < earlier.End ? at : earlier.End;
    }

    /// <summary>The first local date of a period.</summary>
    public DateTime FirstDate(Period period) => days.Date(period.Start);

    /// <summary>The first instant of the local day after the one that holds an instant, UTC.</summary>
    public DateTime NextDay(DateTime utc) => days.Start(days.Date(utc).AddDays(1));

    /// <summary>Local days of a period that have begun by now.</summary>
    /// <param name="now">UTC.</param>
    public int DaysBegun(Period period, DateTime now) =>
        now < period.Start ? 0 : (days.Date(now < period.End ? now : period.End.AddTicks(-1)) - days.Date(period.Start)).Days + 1;

    private Period? Moved(Period period, int by) =>
        period.Kind == PeriodKind.AllTime ? null : Starting(period.Kind, PeriodDates.Moved(period.Kind, days.Date(period.Start), by));

    private Period Starting(PeriodKind kind, DateTime date) => new(kind, days.Start(date), days.Start(PeriodDates.Moved(kind, date, 1)), dates.Label(kind, date));
}
