namespace Alignment.Domain.Rejection;

/// <summary>Where marketing's answer to a rejection stands.</summary>
public enum RejectionStatus
{
    Unanswered,
    Acknowledged,
    Fixed,
    Contested,
    Upheld,

    /// <summary>The rejection no longer counts.</summary>
    Overturned,
}
