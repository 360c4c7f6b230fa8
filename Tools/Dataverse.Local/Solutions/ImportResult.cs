namespace Dataverse.Local.Solutions;

/// <summary>What an import did.</summary>
/// <param name="IsUpgrade">Whether the solution was there before.</param>
/// <param name="Counts">Components by kind, in words.</param>
/// <param name="Kept">Components that a person had changed after the last import; their changes were kept.</param>
/// <param name="Notes">What the solution brings that is only stored, or not taken over at all; one sentence each.</param>
public sealed record ImportResult(
    string Solution,
    Version Version,
    bool IsUpgrade,
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyList<string> Kept,
    IReadOnlyList<string> Notes,
    double Seconds);
