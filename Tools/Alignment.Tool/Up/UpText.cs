using System.Globalization;
using Alignment.Tool.Kpi;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Up;

/// <summary>What became of the sample, for people: how the leads were judged, then the scoreboard.</summary>
internal static class UpText
{
    private const int BarWidth = 40;

    public static void Write(Screen screen, UpResult result, DateTime asOf)
    {
        var board = result.Judged;
        screen.Say("");
        screen.Say(Loaded(result.Sample));
        screen.Say("");
        screen.Say($"{board.Leads:N0} leads, judged by the shared definition");
        foreach (var (name, count) in board.Results)
        {
            var share = (double)count / Math.Max(1, board.Leads);
            screen.Say($"  {name,-14}{count,7:N0}  {share.ToString("P1", CultureInfo.InvariantCulture),7}  {new string('█', (int)Math.Round(share * BarWidth))}");
        }

        if (board.Missing.Count > 0)
        {
            screen.Say("");
            screen.Say("What is asked for first");
            foreach (var missing in board.Missing) screen.Say($"  {missing.Leads,7:N0}  {missing.What}");
        }

        foreach (var example in board.Examples)
        {
            screen.Say("");
            screen.Say($"{example.Lead}: {example.Result}");
            foreach (var line in example.Explanation.Split('\n')) screen.Say($"  {line}");
        }

        screen.Say("");
        screen.Say(result.Refreshed.Summary);
        KpiBoardText.Write(screen, result.Scoreboard, asOf);
    }

    private static string Loaded(SampleLoad sample)
    {
        var kept = sample.AlreadyThere > 0 ? $", {sample.AlreadyThere:N0} were there already" : "";
        return sample.Created == 0
            ? $"No new leads{kept}."
            : $"{sample.Created:N0} leads created in {sample.Seconds.ToString("N2", CultureInfo.InvariantCulture)} s ({sample.PerSecond.ToString("N0", CultureInfo.InvariantCulture)} a second){kept}; the plug-ins made {sample.PluginRequests:N0} SDK requests.";
    }
}
