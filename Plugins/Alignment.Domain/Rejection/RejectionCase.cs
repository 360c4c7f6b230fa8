namespace Alignment.Domain.Rejection;

/// <summary>What somebody says when giving a lead back, with what the server knows of the pass.</summary>
public sealed class RejectionCase
{
    public string Comment { get; init; } = string.Empty;

    /// <summary>Names of columns, a country, a sub-kind …: what the reason asks for in words.</summary>
    public string Evidence { get; init; } = string.Empty;

    /// <summary>When the buyer expects to be ready, or a contract ends; a date.</summary>
    public DateTime? ExpectedOn { get; init; }

    public bool NamesAccount { get; init; }

    public bool NamesOpportunity { get; init; }

    public bool NamesMasterLead { get; init; }

    /// <summary>Attempts counted on this hand-off.</summary>
    public int Attempts { get; init; }

    public int Channels { get; init; }

    /// <summary>UTC; null before the first.</summary>
    public DateTime? FirstAttemptOn { get; init; }

    /// <summary>1 for the first pass of the lead.</summary>
    public int HandOffNumber { get; init; }

    /// <summary>Whether leads have a column with this logical or display name.</summary>
    public Func<string, bool> IsColumn { get; init; } = _ => true;

    /// <summary>Whether the definition of this hand-off has a criterion with this label.</summary>
    public Func<string, bool> IsCriterion { get; init; } = _ => true;
}
