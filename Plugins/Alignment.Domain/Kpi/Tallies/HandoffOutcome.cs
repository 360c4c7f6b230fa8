namespace Alignment.Domain.Kpi;

/// <summary>What became of a hand-off so far. The order is that of the stored choice.</summary>
public enum HandoffOutcome
{
    Pending,
    Accepted,
    Rejected,
    Returned,
    Qualified,
    Won,
    Lost,

    /// <summary>The lead became one with another; the pass ended there.</summary>
    Merged,

    /// <summary>It went back to marketing because nobody followed up: no decision of sales.</summary>
    NotFollowedUp,
}
