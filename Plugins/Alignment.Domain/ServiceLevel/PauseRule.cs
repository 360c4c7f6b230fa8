namespace Alignment.Domain.ServiceLevel;

/// <summary>What makes a clock stand still. The order is that of the stored choice.</summary>
public enum PauseRule
{
    None,

    /// <summary>The owner holds the follow-up until an instant, and says why.</summary>
    HoldWithReason,

    /// <summary>That, and a buyer who may be neither called nor mailed.</summary>
    HoldOrMissingConsent,
}
