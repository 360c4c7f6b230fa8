namespace Alignment.Tool.Replaying;

/// <summary>What a replay did and whether the organisation is what the file says.</summary>
/// <param name="Rows">Rows of the file that were replayed: hand-offs, leads or opportunities.</param>
/// <param name="Steps">Things that happened; sweeps not counted.</param>
/// <param name="Events">Events that stand in the stories of the leads.</param>
/// <param name="PluginRequests">SDK requests that the plug-ins made meanwhile.</param>
/// <param name="Seconds">Wall-clock seconds of the playing alone.</param>
/// <param name="AsOf">Where the clock stood in the end, UTC.</param>
/// <param name="File">Where the organisation is kept; null when it is gone.</param>
public sealed record ReplayResult(
    ReplaySet Set,
    int Rows,
    int Steps,
    int Woken,
    int Events,
    int PluginRequests,
    double Seconds,
    DateTime AsOf,
    IReadOnlyList<ReplayCount> Counts,
    IReadOnlyList<Difference> Differences,
    string? File)
{
    public double EventsPerSecond => Seconds > 0 ? Math.Round(Events / Seconds, 1) : 0;

    public double StepsPerSecond => Seconds > 0 ? Math.Round(Steps / Seconds, 1) : 0;
}
