namespace Alignment.Tool.Replaying;

/// <summary>What to replay, and where to keep it.</summary>
/// <param name="Folder">The folder with the files of the set.</param>
/// <param name="File">Where the organisation lies; null for the usual place. The file must not exist.</param>
/// <param name="Keep">Whether the organisation stays when the replay is over; in memory unless kept or named.</param>
/// <param name="Take">How many leads (or opportunities) to replay; null for all.</param>
/// <param name="Set">Which past.</param>
public sealed record ReplayOptions(string Folder, string? File = null, bool Keep = false, int? Take = null, ReplaySet Set = ReplaySet.Overlay)
{
    /// <summary>Who names a file wants to find it.</summary>
    public bool IsKept => Keep || File is not null;
}
