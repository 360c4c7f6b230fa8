using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>SQL for the parts of a date by which an aggregate groups, on the caller's calendar. Weeks begin on Sunday; week 1 holds 1 January.</summary>
static class DateParts
{
    const int FirstYear = 1970;
    const int LastYear = 2100;

    static readonly ConcurrentDictionary<string, List<(long From, int Offset)>> known = new();

    public static string Expression(string column, Column metadata, XrmDateTimeGrouping part, QueryCaller caller, bool inUserZone)
    {
        var local = inUserZone && DateValues.HasZone(metadata) ? $"({column} + {Offset(column, caller.Zone)})" : column;
        return part switch
        {
            XrmDateTimeGrouping.Day => Part("%d", local),
            XrmDateTimeGrouping.Month => Part("%m", local),
            XrmDateTimeGrouping.Year => Part("%Y", local),
            XrmDateTimeGrouping.Quarter => $"(({Part("%m", local)} + 2) / 3)",
            XrmDateTimeGrouping.Week => Week(local),
            XrmDateTimeGrouping.FiscalYear => FiscalParts.Year(local, caller.Fiscal()),
            XrmDateTimeGrouping.FiscalPeriod => FiscalParts.Period(local, caller.Fiscal()),
            _ => throw QueryErrors.Fault(QueryErrors.InvalidDateGrouping, $"The dategrouping '{part}' of '{metadata.LogicalName}' is unknown."),
        };
    }

    public static string Part(string format, string seconds) => $"CAST(strftime('{format}', {seconds}, 'unixepoch') AS INTEGER)";

    static string Week(string seconds)
    {
        var day = $"({Part("%j", seconds)} - 1)";
        return $"(({day} + (({Part("%w", seconds)} - {day}) % 7 + 7) % 7) / 7 + 1)";
    }

    /// <summary>Seconds to add to UTC, looked up in the zone's changes as a balanced decision.</summary>
    static string Offset(string column, TimeZoneInfo zone)
    {
        var changes = known.GetOrAdd(zone.Id, _ => Changes(zone));
        var sql = new StringBuilder();
        Decide(sql, column, changes, 0, changes.Count - 1);
        return sql.ToString();
    }

    static void Decide(StringBuilder sql, string column, List<(long From, int Offset)> changes, int low, int high)
    {
        if (low == high)
        {
            sql.Append(CultureInfo.InvariantCulture, $"{changes[low].Offset}");
            return;
        }
        var middle = (low + high + 1) / 2;
        sql.Append(CultureInfo.InvariantCulture, $"(CASE WHEN {column} < {changes[middle].From} THEN ");
        Decide(sql, column, changes, low, middle - 1);
        sql.Append(" ELSE ");
        Decide(sql, column, changes, middle, high);
        sql.Append(" END)");
    }

    static List<(long From, int Offset)> Changes(TimeZoneInfo zone)
    {
        var at = new DateTime(FirstYear, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var end = new DateTime(LastYear, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var changes = new List<(long, int)> { (long.MinValue, Seconds(zone, at)) };
        if (!zone.SupportsDaylightSavingTime && zone.GetAdjustmentRules().Length == 0)
            return changes;
        for (; at < end; at = at.AddDays(1))
        {
            if (Seconds(zone, at) != Seconds(zone, at.AddDays(1)))
                changes.Add(Change(zone, at));
        }
        return changes;
    }

    /// <summary>The minute of the day at which the offset changes.</summary>
    static (long From, int Offset) Change(TimeZoneInfo zone, DateTime day)
    {
        var (low, high) = (0, 24 * 60);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (Seconds(zone, day.AddMinutes(middle)) == Seconds(zone, day))
                low = middle;
            else
                high = middle;
        }
        return (Moments.Seconds(day.AddMinutes(high)), Seconds(zone, day.AddMinutes(high)));
    }

    static int Seconds(TimeZoneInfo zone, DateTime utc) => (int)zone.GetUtcOffset(utc).TotalSeconds;
}
