using System.Collections.Concurrent;
using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>SQL for the parts of a date by which an aggregate groups, on the caller's calendar. Weeks begin on Sunday; week 1 holds 1 January.</summary>
static class DateParts
{
    const int FirstYear = 1970;
    const int LastYear = 2100;

    static readonly ConcurrentDictionary<string, List<(long From, int Value)>> known = new();

    public static string Expression(string column, Column metadata, XrmDateTimeGrouping part, QueryCaller caller, bool inUserZone)
    {
        if (part == XrmDateTimeGrouping.Year)
            return Years.Expression(column, inUserZone && DateValues.HasZone(metadata) ? caller.Zone : TimeZoneInfo.Utc);
        var local = inUserZone && DateValues.HasZone(metadata) ? $"({column} + {Offset(column, caller.Zone)})" : column;
        return part switch
        {
            XrmDateTimeGrouping.Day => Part("%d", local),
            XrmDateTimeGrouping.Month => Part("%m", local),
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

    /// <summary>Seconds to add to UTC, looked up in the zone's changes.</summary>
    public static string Offset(string column, TimeZoneInfo zone) => Steps.Expression(column, known.GetOrAdd(zone.Id, _ => Changes(zone)));

    static List<(long From, int Value)> Changes(TimeZoneInfo zone)
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
