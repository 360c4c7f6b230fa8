using System.Globalization;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Replaying;

/// <summary>The result of a replay for people, in plain lines.</summary>
internal static class ReplayText
{
    private const int MostDifferences = 50;

    public static void Write(Screen screen, ReplayResult result)
    {
        screen.Say("");
        screen.Say($"{"",-16}{"file",12}{"ledger",12}");
        foreach (var count in result.Counts) screen.Say($"  {count.What,-14}{count.File,12:N0}{count.Ledger,12:N0}{(count.File == count.Ledger ? "" : "  differs")}");
        screen.Say("");
        if (result.Events > 0) screen.Say($"{result.Events:N0} lead events in {Number(result.Seconds, "N1")} s: {Number(result.EventsPerSecond, "N0")} a second.");
        screen.Say($"{result.Steps:N0} steps in {Number(result.Seconds, "N1")} s: {Number(result.StepsPerSecond, "N0")} a second; {result.Woken:N0} leads woken by the sweep, {result.PluginRequests:N0} SDK requests by the plug-ins.");
        foreach (var difference in result.Differences.Take(MostDifferences)) screen.Say($"error: {difference}");
        if (result.Differences.Count > MostDifferences) screen.Say($"and {result.Differences.Count - MostDifferences:N0} more; --json lists them all.");
        screen.Say(result.Differences.Count == 0
            ? $"The ledger equals the file in all {result.Rows:N0} rows."
            : $"{result.Differences.Select(difference => difference.Line).Distinct().Count():N0} of {result.Rows:N0} rows differ.");
        if (result.File is { } file) screen.Say($"The organisation is kept in {file}; its clock stands at {result.AsOf:yyyy-MM-dd}. See its figures: kpi --file {file}");
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
