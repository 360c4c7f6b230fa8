namespace Alignment.Domain.ServiceLevel;

/// <summary>One rung of a policy's ladder.</summary>
public sealed class EscalationStep
{
    /// <summary>Of the target time; 100 is the due instant.</summary>
    public int Percent { get; init; }

    public EscalationAction Action { get; init; }

    public EscalationRecipient Recipient { get; init; }

    /// <summary>For a named user or team.</summary>
    public Guid? Named { get; init; }

    /// <summary>The organisation's own words; empty for the usual ones.</summary>
    public string Message { get; init; } = string.Empty;
}
