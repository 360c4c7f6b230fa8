using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>A span of stored seconds: from inclusive, to exclusive; null is without end.</summary>
readonly record struct DateWindow(long? From, long? To)
{
    const int Hour = 3600;

    /// <summary>
    /// The span an operator means. "Last" spans end now, "next" spans begin now; whole days, weeks (from Sunday), months and years are the caller's.
    /// Null when the operator is no span of time.
    /// </summary>
    public static DateWindow? Of(ConditionOperator asked, int count, Moments at)
    {
        var today = at.Today;
        var month = today.AddDays(1 - today.Day);
        var year = new DateTime(today.Year, 1, 1);
        var week = today.AddDays(-(int)today.DayOfWeek);
        return asked switch
        {
            ConditionOperator.Yesterday => Days(today.AddDays(-1), today, at),
            ConditionOperator.Today => Days(today, today.AddDays(1), at),
            ConditionOperator.Tomorrow => Days(today.AddDays(1), today.AddDays(2), at),
            ConditionOperator.LastWeek => Days(week.AddDays(-7), week, at),
            ConditionOperator.ThisWeek => Days(week, week.AddDays(7), at),
            ConditionOperator.NextWeek => Days(week.AddDays(7), week.AddDays(14), at),
            ConditionOperator.LastMonth => Days(month.AddMonths(-1), month, at),
            ConditionOperator.ThisMonth => Days(month, month.AddMonths(1), at),
            ConditionOperator.NextMonth => Days(month.AddMonths(1), month.AddMonths(2), at),
            ConditionOperator.LastYear => Days(year.AddYears(-1), year, at),
            ConditionOperator.ThisYear => Days(year, year.AddYears(1), at),
            ConditionOperator.NextYear => Days(year.AddYears(1), year.AddYears(2), at),
            ConditionOperator.Last7Days => Since(today.AddDays(-7), at),
            ConditionOperator.LastXDays => Since(today.AddDays(-count), at),
            ConditionOperator.LastXWeeks => Since(today.AddDays(-7.0 * count), at),
            ConditionOperator.LastXMonths => Since(today.AddMonths(-count), at),
            ConditionOperator.LastXYears => Since(today.AddYears(-count), at),
            ConditionOperator.LastXHours => new DateWindow(HourBegin(at) - ((long)count * Hour), at.NowSeconds + 1),
            ConditionOperator.Next7Days => Until(today.AddDays(8), at),
            ConditionOperator.NextXDays => Until(today.AddDays(count + 1.0), at),
            ConditionOperator.NextXWeeks => Until(today.AddDays((7.0 * count) + 1), at),
            ConditionOperator.NextXMonths => Until(today.AddDays(1).AddMonths(count), at),
            ConditionOperator.NextXYears => Until(today.AddDays(1).AddYears(count), at),
            ConditionOperator.NextXHours => new DateWindow(at.NowSeconds, HourBegin(at) + ((count + 1L) * Hour)),
            ConditionOperator.OlderThanXMinutes => new DateWindow(null, at.NowSeconds - at.Now.Second - (count * 60L)),
            ConditionOperator.OlderThanXHours => new DateWindow(null, HourBegin(at) - ((long)count * Hour)),
            ConditionOperator.OlderThanXDays => new DateWindow(null, at.At(today.AddDays(-count))),
            ConditionOperator.OlderThanXWeeks => new DateWindow(null, at.At(today.AddDays(-7.0 * count))),
            ConditionOperator.OlderThanXMonths => new DateWindow(null, at.At(today.AddMonths(-count))),
            ConditionOperator.OlderThanXYears => new DateWindow(null, at.At(today.AddYears(-count))),
            _ => null,
        };
    }

    /// <summary>Operators that are followed by a number of hours, days, weeks, months or years.</summary>
    public static bool TakesCount(ConditionOperator asked) => asked
        is (>= ConditionOperator.LastXHours and <= ConditionOperator.NextXYears)
        or (>= ConditionOperator.OlderThanXYears and <= ConditionOperator.OlderThanXMinutes)
        or ConditionOperator.OlderThanXMonths;

    /// <summary>A whole calendar day.</summary>
    public static DateWindow Day(DateTime day, Moments at) => Days(day, day.AddDays(1), at);

    static DateWindow Days(DateTime from, DateTime to, Moments at) => new(at.At(from), at.At(to));

    static DateWindow Since(DateTime from, Moments at) => new(at.At(from), at.NowSeconds + 1);

    static DateWindow Until(DateTime to, Moments at) => new(at.NowSeconds, at.At(to));

    static long HourBegin(Moments at) => at.NowSeconds - (at.Now.Minute * 60) - at.Now.Second;
}
