using System.Globalization;
using System.Text.RegularExpressions;
using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.Tests.ServiceLevel.Cases;

/// <summary>Reads sla_cases.csv by the names of its columns.</summary>
internal static partial class SlaCaseFile
{
    internal static IReadOnlyList<SlaCase> Read(string path)
    {
        var lines = File.ReadAllLines(path).Where(line => line.Length > 0).Select(Cells).ToList();
        return lines.Skip(1).Select(cells => One(column => cells[lines[0].IndexOf(column)])).ToList();
    }

    private static SlaCase One(Func<string, string> cell) => new(
        cell("case"), cell("schedule"), Instant(cell("start_utc")), Number(cell("target_minutes")), Number(cell("warn_pct")),
        cell("pauses_utc").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(OnePause).ToList(),
        Instant(cell("due_utc")), Instant(cell("warn_utc")),
        cell("touch_utc") is { Length: > 0 } touch ? Instant(touch) : null,
        cell("elapsed_minutes") is { Length: > 0 } elapsed ? Number(elapsed) : null,
        cell("outcome"));

    private static Pause OnePause(string text) => text.Split('/') is [var from, var to] ? new(Instant(from), Instant(to)) : throw new FormatException(text);

    private static DateTime Instant(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static List<string> Cells(string line) =>
        Cell().Matches(line).Select(match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : match.Groups["bare"].Value).ToList();

    [GeneratedRegex("""(?<=^|,)(?:"(?<quoted>(?:[^"]|"")*)"|(?<bare>[^,"]*))(?=,|$)""")]
    private static partial Regex Cell();
}
