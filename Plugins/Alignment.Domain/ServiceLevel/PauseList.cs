using System.Globalization;
using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.ServiceLevel;

/// <summary>Pauses as text: "2026-03-03T16:00:00Z/2026-03-03T17:00:00Z; 2026-03-04T09:00:00Z/", the last one without an end.</summary>
public static class PauseList
{
    /// <param name="problem">What cannot be read and what to type; null when all can.</param>
    public static IReadOnlyList<Pause> Read(string? text, out string? problem)
    {
        problem = null;
        var pauses = new List<Pause>();
        foreach (var entry in ListText.Entries(text))
        {
            var ends = entry.Split('/');
            var from = Instant(ends[0]);
            var to = ends.Length == 2 ? Instant(ends[1]) : null;
            if (ends.Length != 2 || from is null || (to is null && ends[1].Trim().Length > 0) || to < from)
                problem ??= $"The pause \"{entry}\" cannot be read. Type its beginning and its end in UTC, as 2026-03-03T16:00:00Z/2026-03-03T17:00:00Z, several separated by semicolons; leave the end empty while it lasts.";
            else
                pauses.Add(new Pause(from.Value, to));
        }

        return pauses;
    }

    private static DateTime? Instant(string text) =>
        DateTime.TryParse(text.Trim(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant) ? instant : null;
}
