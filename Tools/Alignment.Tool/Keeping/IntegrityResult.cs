namespace Alignment.Tool.Keeping;

/// <summary>What a check of the whole ledger found.</summary>
/// <param name="Examined">Leads that were looked at.</param>
/// <param name="Repaired">Leads that now have an event which says what was repaired.</param>
public sealed record IntegrityResult(int Examined, int Repaired, IReadOnlyList<DisagreeingLead> Disagreeing)
{
    /// <summary>Nothing disagrees any more.</summary>
    public bool IsSound => Disagreeing.Count == Repaired;
}
