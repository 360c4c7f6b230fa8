using System.Globalization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Alignment.Tool.Importing.Values;

/// <summary>Dates and times, as the stated culture writes them, in the stated zone; stored in UTC.</summary>
internal static class DateValues
{
    private static readonly string[] Iso =
    [
        "yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    private static readonly DateTime Earliest = new(1753, 1, 1);

    public static ValueReader For(DateTimeAttributeMetadata column, Spelling spelling)
    {
        var behavior = column.DateTimeBehavior;
        var local = behavior != DateTimeBehavior.DateOnly && behavior != DateTimeBehavior.TimeZoneIndependent;
        return text =>
        {
            if (!TryParse(text, spelling, out var read)) return Reading.Refused($"takes a date{Written(spelling)}");
            if (read < Earliest) return Reading.Refused("takes a date from the year 1753 on");
            if (!local) return Reading.Of(DateTime.SpecifyKind(behavior == DateTimeBehavior.DateOnly ? read.Date : Second(read), DateTimeKind.Unspecified));
            if (read.Kind == DateTimeKind.Utc) return Reading.Of(Second(read));
            return spelling.Zone.IsInvalidTime(read)
                ? Reading.Refused($"takes a time that exists: the clocks of {spelling.Zone.Id} go forward over this one")
                : Reading.Of(Second(TimeZoneInfo.ConvertTimeToUtc(read, spelling.Zone)));
        };
    }

    private static bool TryParse(string text, Spelling spelling, out DateTime read)
    {
        const DateTimeStyles styles = DateTimeStyles.NoCurrentDateDefault | DateTimeStyles.AllowWhiteSpaces;
        var parsed = spelling.Format is not null ? DateTime.TryParseExact(text, spelling.Format, spelling.Culture, styles, out read)
            : DateTime.TryParseExact(text, Iso, CultureInfo.InvariantCulture, styles, out read)
            || (spelling.Stated && DateTime.TryParse(text, spelling.Culture, styles, out read));
        // A time with its own offset comes back in the zone of this machine.
        if (read.Kind == DateTimeKind.Local) read = read.ToUniversalTime();
        return parsed;
    }

    /// <summary>The platform keeps whole seconds.</summary>
    private static DateTime Second(DateTime time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond), time.Kind);

    private static string Written(Spelling spelling) =>
        spelling.Format is { } form ? $" written {form}" : spelling.Stated ? $" as {spelling.Culture.Name} writes it" : " written yyyy-MM-dd; name a culture or a format in the map for another";
}
