using Alignment.Domain.Qualification;

namespace Alignment.Plugins.Qualification;

/// <summary>One definition row with its whole rule tree. Instants are UTC; the window is half-open, [from, to).</summary>
/// <param name="StrayGroups">Names of groups that no top-level group leads to: their parent is elsewhere, or below them.</param>
public sealed record AgreedDefinition(
    Guid Id,
    int State,
    DateTime? From,
    DateTime? To,
    string? StoredHash,
    MqlDefinition Rule,
    IReadOnlyList<string> StrayGroups)
{
    /// <summary>"Default MQL v4": how people name it.</summary>
    public string Title => $"{Rule.Name} v{Rule.Version}";

    public bool InForceAt(DateTime now) => (From is null || From <= now) && (To is null || now < To);
}
