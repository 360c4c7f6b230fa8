namespace Alignment.Tool.Replaying;

/// <summary>What a replay did and whether the ledger is what the file says.</summary>
/// <param name="Rows">Hand-offs of the file that were replayed.</param>
/// <param name="Steps">Requests that were sent: creates, commands, calls, closed deals; sweeps not counted.</param>
/// <param name="Events">Events that stand in the stories of the leads.</param>
/// <param name="PluginRequests">SDK requests that the plug-ins made meanwhile.</param>
/// <param name="Seconds">Wall-clock seconds of the playing alone.</param>
/// <param name="File">Where the organisation is kept; null when it was removed.</param>
public sealed record ReplayResult(
    int Rows,
    int Steps,
    int Woken,
    int Events,
    int PluginRequests,
    double Seconds,
    IReadOnlyList<ReplayCount> Counts,
    IReadOnlyList<Difference> Differences,
    string? File)
{
    public double EventsPerSecond => Seconds > 0 ? Math.Round(Events / Seconds, 1) : 0;
}
