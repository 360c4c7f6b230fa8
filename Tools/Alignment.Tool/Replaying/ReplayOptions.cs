namespace Alignment.Tool.Replaying;

/// <summary>What to replay, and where to keep it.</summary>
/// <param name="Folder">The folder of overlay_handoffs.csv.</param>
/// <param name="File">The file of the organisation, which must not exist yet; null for one of our own.</param>
/// <param name="Keep">Whether the organisation stays when the replay is done.</param>
/// <param name="Take">How many leads to replay; null for all.</param>
public sealed record ReplayOptions(string Folder, string? File = null, bool Keep = false, int? Take = null);
