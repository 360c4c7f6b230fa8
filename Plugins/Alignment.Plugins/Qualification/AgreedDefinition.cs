using Alignment.Domain.Qualification;

namespace Alignment.Plugins.Qualification;

/// <summary>One definition row with its whole rule tree. Instants are UTC; the window is half-open, [from, to).</summary>
public sealed class AgreedDefinition(
    Guid id,
    int state,
    DateTime? from,
    DateTime? to,
    string? storedHash,
    MqlDefinition rule,
    IReadOnlyList<string> strayGroups,
    int? maxHandoffs,
    int? cooldownDays)
{
    public Guid Id => id;

    /// <summary>How often a lead is handed off before a manager must agree; null for the usual.</summary>
    public int? MaxHandoffs => maxHandoffs;

    /// <summary>How long a rejected lead rests at least; null for none.</summary>
    public int? CooldownDays => cooldownDays;

    public int State => state;

    public DateTime? From => from;

    public DateTime? To => to;

    public string? StoredHash => storedHash;

    public MqlDefinition Rule => rule;

    /// <summary>Names of groups that no top-level group leads to: their parent is elsewhere, or below them.</summary>
    public IReadOnlyList<string> StrayGroups => strayGroups;

    /// <summary>"Default MQL v4": how people name it.</summary>
    public string Title => $"{Rule.Name} v{Rule.Version}";

    public bool InForceAt(DateTime now) => (From is null || From <= now) && (To is null || now < To);
}
