namespace Alignment.Domain.ServiceLevel.Clocks;

/// <summary>Who had the lead while the clock ran, and until when.</summary>
public sealed class PastOwner
{
    public Guid Owner { get; init; }

    public bool IsTeam { get; init; }

    /// <summary>UTC, not included.</summary>
    public DateTime Until { get; init; }
}
