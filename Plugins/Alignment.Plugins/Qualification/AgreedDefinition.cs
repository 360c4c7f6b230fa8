using Alignment.Domain.Qualification;

namespace Alignment.Plugins.Qualification;

/// <summary>One definition row with its whole rule tree. Instants are UTC; the window is half-open, [from, to).</summary>
public sealed record AgreedDefinition(
    Guid Id,
    int State,
    DateTime? From,
    DateTime? To,
    string? StoredHash,
    MqlDefinition Rule)
{
    /// <summary>"Default MQL v4": how people name it.</summary>
    public string Title => $"{Rule.Name} v{Rule.Version}";

    public bool InForceAt(DateTime now) => (From is null || From <= now) && (To is null || now < To);
}
