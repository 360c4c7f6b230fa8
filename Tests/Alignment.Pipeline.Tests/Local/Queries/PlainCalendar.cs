using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Queries;

/// <summary>Days, weeks, months and years as a person reads them off a calendar in the caller's zone.</summary>
static class PlainCalendar
{
    static readonly DateTime now = TimeZoneInfo.ConvertTimeFromUtc(QueryWorld.Now, QueryWorld.Eastern);

    public static bool Knows(ConditionOperator asked) =>
        asked is (>= ConditionOperator.Yesterday and <= ConditionOperator.NextXYears) or ConditionOperator.NotOn
            or (>= ConditionOperator.OlderThanXYears and <= ConditionOperator.OlderThanXMinutes) or ConditionOperator.OlderThanXMonths;

    public static bool Meets(ConditionExpression condition, DateTime utc)
    {
        var at = TimeZoneInfo.ConvertTimeFromUtc(utc, QueryWorld.Eastern);
        var x = condition.Values.FirstOrDefault() as int? ?? 0;
        var day = (condition.Values.FirstOrDefault() as DateTime?)?.Date ?? default;
        var today = now.Date;
        return condition.Operator switch
        {
            ConditionOperator.Yesterday => at.Date.AddDays(1) == today,
            ConditionOperator.Today => at.Date == today,
            ConditionOperator.Tomorrow => at.Date.AddDays(-1) == today,
            ConditionOperator.LastWeek => Sunday(at).AddDays(7) == Sunday(now),
            ConditionOperator.ThisWeek => Sunday(at) == Sunday(now),
            ConditionOperator.NextWeek => Sunday(at).AddDays(-7) == Sunday(now),
            ConditionOperator.LastMonth => Month(at) + 1 == Month(now),
            ConditionOperator.ThisMonth => Month(at) == Month(now),
            ConditionOperator.NextMonth => Month(at) - 1 == Month(now),
            ConditionOperator.LastYear => at.Year + 1 == now.Year,
            ConditionOperator.ThisYear => at.Year == now.Year,
            ConditionOperator.NextYear => at.Year - 1 == now.Year,
            ConditionOperator.On => at.Date == day,
            ConditionOperator.NotOn => at.Date != day,
            ConditionOperator.OnOrBefore => at.Date <= day,
            ConditionOperator.OnOrAfter => at.Date >= day,
            ConditionOperator.Last7Days => at.Date >= today.AddDays(-7) && utc <= QueryWorld.Now,
            ConditionOperator.LastXDays => at.Date >= today.AddDays(-x) && utc <= QueryWorld.Now,
            ConditionOperator.LastXWeeks => at.Date >= today.AddDays(-7 * x) && utc <= QueryWorld.Now,
            ConditionOperator.LastXMonths => at.Date >= today.AddMonths(-x) && utc <= QueryWorld.Now,
            ConditionOperator.LastXYears => at.Date >= today.AddYears(-x) && utc <= QueryWorld.Now,
            ConditionOperator.LastXHours => Hour(utc) >= Hour(QueryWorld.Now) - x && utc <= QueryWorld.Now,
            ConditionOperator.Next7Days => utc >= QueryWorld.Now && at.Date <= today.AddDays(7),
            ConditionOperator.NextXDays => utc >= QueryWorld.Now && at.Date <= today.AddDays(x),
            ConditionOperator.NextXWeeks => utc >= QueryWorld.Now && at.Date <= today.AddDays(7 * x),
            ConditionOperator.NextXMonths => utc >= QueryWorld.Now && at.Date < today.AddDays(1).AddMonths(x),
            ConditionOperator.NextXYears => utc >= QueryWorld.Now && at.Date < today.AddDays(1).AddYears(x),
            ConditionOperator.NextXHours => utc >= QueryWorld.Now && Hour(utc) <= Hour(QueryWorld.Now) + x,
            ConditionOperator.OlderThanXMinutes => utc.Ticks / TimeSpan.TicksPerMinute < (QueryWorld.Now.Ticks / TimeSpan.TicksPerMinute) - x,
            ConditionOperator.OlderThanXHours => Hour(utc) < Hour(QueryWorld.Now) - x,
            ConditionOperator.OlderThanXDays => at.Date < today.AddDays(-x),
            ConditionOperator.OlderThanXWeeks => at.Date < today.AddDays(-7 * x),
            ConditionOperator.OlderThanXMonths => at.Date < today.AddMonths(-x),
            ConditionOperator.OlderThanXYears => at.Date < today.AddYears(-x),
            _ => throw new ArgumentOutOfRangeException(nameof(condition), condition.Operator, "Not on the calendar."),
        };
    }

    static DateTime Sunday(DateTime at) => at.Date.AddDays(-(int)at.DayOfWeek);

    static int Month(DateTime at) => (at.Year * 12) + at.Month;

    static long Hour(DateTime utc) => utc.Ticks / TimeSpan.TicksPerHour;
}
