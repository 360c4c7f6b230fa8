using System.Globalization;

namespace Alignment.Domain.ServiceLevel.BusinessTime;

/// <summary>Reads the hours of one day as people type them: 09:00-12:00, 13:00-17:00.</summary>
public static class OfficeHours
{
    private static readonly char[] separators = [',', ';', '\n', '\r'];

    /// <param name="text">Windows on the 24-hour clock, separated by commas or semicolons; empty or "closed" for none.</param>
    /// <param name="problem">Null, or the sentence that names what cannot be read and says what to type.</param>
    /// <returns>In the order typed, crossing midnight as typed; none when there is a problem.</returns>
    public static IReadOnlyList<TimeWindow> Read(string? text, out string? problem)
    {
        problem = null;
        var windows = new List<TimeWindow>();
        if (string.Equals(text?.Trim(), "closed", StringComparison.OrdinalIgnoreCase)) return windows;
        foreach (var part in (text ?? string.Empty).Split(separators).Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            if (Window(part) is { } window)
            {
                windows.Add(window);
                continue;
            }

            problem = $"\"{part}\" cannot be read as opening hours. Type them on the 24-hour clock as 09:00-17:00, several separated by commas (09:00-12:00, 13:00-17:00), 22:00-06:00 for a night shift, 00:00-24:00 for the whole day, or leave it empty for a closed day.";
            return [];
        }

        return windows;
    }

    private static TimeWindow? Window(string part)
    {
        var ends = part.Split('-', '\u2013', '\u2014');
        if (ends.Length != 2 || Minutes(ends[0]) is not { } from || Minutes(ends[1]) is not { } to || from == to || from == TimeWindow.Day) return null;
        return new TimeWindow(from, to == 0 ? TimeWindow.Day : to);
    }

    /// <summary>9, 09:00 or 24:00 as minutes; null for anything else.</summary>
    private static int? Minutes(string text)
    {
        var parts = text.Trim().Split(':');
        if (parts.Length > 2 || Number(parts[0], 2) is not { } hours) return null;
        int? minutes = parts.Length == 1 ? 0 : parts[1].Length == 2 ? Number(parts[1], 2) : null;
        return minutes < 60 && hours * 60 + minutes is { } total && total <= TimeWindow.Day ? total : null;
    }

    private static int? Number(string text, int most) =>
        text.Length <= most && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
