using System.Globalization;

namespace Alignment.Domain.Qualification.Rules;

/// <summary>Instants in UTC as people type them: 2026-04-01, or 2026-04-01T08:30Z.</summary>
internal static class Instant
{
    private static readonly string[] days = ["yyyy-MM-dd"];

    private static readonly string[] times =
    [
        "yyyy-MM-ddTHH:mmK", "yyyy-MM-dd HH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
    ];

    /// <summary>The first and last tick that the text stands for: a day has many, a time one.</summary>
    internal static bool TryRead(string text, out long first, out long last)
    {
        const DateTimeStyles styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        var isDay = DateTime.TryParseExact(text, days, CultureInfo.InvariantCulture, styles, out var at);
        if (!isDay && !DateTime.TryParseExact(text, times, CultureInfo.InvariantCulture, styles, out at))
        {
            first = last = 0;
            return false;
        }

        first = at.Ticks;
        last = isDay ? at.Ticks + TimeSpan.TicksPerDay - 1 : at.Ticks;
        return true;
    }

    internal static string Write(long ticks) =>
        new DateTime(ticks, DateTimeKind.Utc).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    internal static string Day(long ticks) =>
        new DateTime(ticks, DateTimeKind.Utc).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
