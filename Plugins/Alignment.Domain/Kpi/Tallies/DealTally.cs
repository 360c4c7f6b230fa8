namespace Alignment.Domain.Kpi;

/// <summary>So many closed opportunities that are alike in everything a formula asks about.</summary>
public sealed class DealTally
{
    public long Count { get; init; }

    /// <summary>Of all of them together, in the base currency, at the rate of the closing; of lost ones what they were worth.</summary>
    public decimal Amount { get; init; }

    /// <summary>Won; otherwise lost.</summary>
    public bool IsWon { get; init; }

    /// <summary>It came of a hand-off of marketing's.</summary>
    public bool IsFromMarketing { get; init; }

    /// <summary>It came of a hand-off, marketing's or one that sales made themselves.</summary>
    public bool HasHandoff { get; init; }
}
