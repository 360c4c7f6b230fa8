namespace Alignment.Domain.ServiceLevel.Clocks;

/// <summary>A stretch in which a clock stands still, and why.</summary>
public sealed class Hold
{
    /// <summary>UTC.</summary>
    public DateTime From { get; init; }

    /// <summary>UTC; known beforehand when the hold was asked for until an instant; null as long as nobody knows.</summary>
    public DateTime? To { get; set; }

    public string Reason { get; init; } = string.Empty;

    public bool Covers(DateTime instant) => From <= instant && (To is null || instant < To);
}
