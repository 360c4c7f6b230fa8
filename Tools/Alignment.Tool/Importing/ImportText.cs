using System.Globalization;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Importing;

/// <summary>The result of an import for people, in plain lines.</summary>
internal static class ImportText
{
    public static void Write(Screen screen, ImportResult result)
    {
        screen.Say($"{result.Rows:N0} rows in {result.Seconds.ToString("N1", CultureInfo.InvariantCulture)} s, {result.RowsPerSecond.ToString("N0", CultureInfo.InvariantCulture)} a second: {result.Created:N0} created, {result.Updated:N0} changed, {result.Unchanged:N0} unchanged, {result.Rejected:N0} rejected.");
        Section(screen, "Judged by the definition", result.Results.Select(pair => (pair.Key, pair.Value)));
        Section(screen, "What decided", result.Decided.Select(each => (each.What, each.Leads)));
        if (result.RejectedFile is not { } file) return;
        screen.Say("");
        screen.Say($"Rejected rows and why: {file}. Correct them there and import that file with the same map and key.");
    }

    private static void Section(Screen screen, string title, IEnumerable<(string What, int Leads)> counts)
    {
        var lines = counts.ToList();
        if (lines.Count == 0) return;
        screen.Say("");
        screen.Say(title);
        foreach (var (what, leads) in lines) screen.Say($"  {leads,9:N0}  {what}");
    }
}
