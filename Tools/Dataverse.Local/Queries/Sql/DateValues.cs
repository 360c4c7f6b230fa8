using System.Globalization;
using Dataverse.Local.Metadata;

namespace Dataverse.Local.Queries.Sql;

/// <summary>
/// Dates of conditions. A text without an offset is the wall clock of the caller; a DateTime of unknown kind is UTC, as when a row is written.
/// Columns without a time zone (date only, time-zone independent) compare wall clocks.
/// </summary>
static class DateValues
{
    static readonly string[] formats =
    [
        "yyyy-MM-dd", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
        "M/d/yyyy", "M/d/yyyy h:mm tt", "M/d/yyyy h:mm:ss tt", "M/d/yyyy H:mm", "M/d/yyyy H:mm:ss", "yyyy/M/d",
    ];

    public static bool IsDay(Column column) => column.Behavior == DateBehavior.DateOnly;

    public static bool HasZone(Column column) => column.Behavior == DateBehavior.UserLocal;

    /// <summary>Seconds since 1970 as the column stores them.</summary>
    public static long Seconds(Column column, object value, QueryCaller caller)
    {
        var moment = Read(column, value);
        if (!HasZone(column))
            return Moments.Seconds(IsDay(column) ? Wall(moment).Date : Wall(moment));
        return moment.Kind switch
        {
            DateTimeKind.Unspecified when value is string => Moments.Seconds(Moments.ToUtc(moment, caller.Zone)),
            DateTimeKind.Local => Moments.Seconds(moment.ToUniversalTime()),
            _ => Moments.Seconds(moment),
        };
    }

    /// <summary>The calendar day meant by on, on-or-before and on-or-after, in the caller's zone when the column has one.</summary>
    public static DateTime Day(Column column, object value, QueryCaller caller)
    {
        var moment = Read(column, value);
        if (moment.Kind == DateTimeKind.Unspecified || !HasZone(column))
            return Wall(moment).Date;
        return TimeZoneInfo.ConvertTimeFromUtc(moment.ToUniversalTime(), caller.Zone).Date;
    }

    static DateTime Read(Column column, object value) => value switch
    {
        DateTime moment => moment,
        DateTimeOffset moment => moment.UtcDateTime,
        string text when DateTime.TryParseExact(text.Trim(), formats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment) => moment,
        _ => throw Literals.Bad(column, value, "a date (use yyyy-MM-dd or yyyy-MM-ddTHH:mm:ssZ)"),
    };

    /// <summary>An offset in the text was turned into this machine's local time by the parser: take it back.</summary>
    static DateTime Wall(DateTime moment) => moment.Kind == DateTimeKind.Local ? moment.ToUniversalTime() : moment;
}
