namespace Alignment.Domain.Rejection;

/// <summary>One reason of the taxonomy that both teams agreed on. Rows may be edited, the code never changes.</summary>
public sealed class RejectionReason
{
    public string Code { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    public Disposition Disposition { get; init; }

    /// <summary>The fewest characters of a comment; 0 for none.</summary>
    public int MinComment { get; init; }

    public EvidenceKind Evidence { get; init; }

    public bool EvidenceRequired { get; init; }

    public int MinAttempts { get; init; }

    public int MinChannels { get; init; }

    /// <summary>Monday to Friday, from the first attempt to the rejection.</summary>
    public int MinBusinessDays { get; init; }

    /// <summary>Null: there is no date on which it comes back.</summary>
    public int? RecycleAfterDays { get; init; }

    /// <summary>How long before the expected date the lead comes back.</summary>
    public int LeadDays { get; init; }

    /// <summary>The lead's status reason when it is disqualified; null for Lost.</summary>
    public int? StatusReason { get; init; }

    /// <summary>Only the server gives it.</summary>
    public bool SystemOnly { get; init; }

    public bool IsRetired { get; init; }
}
