namespace Alignment.Domain.Kpi;

/// <summary>What was counted for a figure. It adds up: over splits of a range, and over the parts of a period.</summary>
public sealed class KpiCount
{
    /// <param name="numerator">Of a median or a percentile: how many were observed.</param>
    /// <param name="denominator">Of a median or a percentile: how many there are; null for what is no share of anything.</param>
    /// <param name="n">How many were looked at: it says how far the figure can be trusted.</param>
    /// <param name="spread">What was observed; null for what is no median, percentile or mean.</param>
    /// <param name="censored">For how long the others have been watched in vain; null where that does not matter.</param>
    public KpiCount(decimal numerator, decimal? denominator, long n, Histogram? spread = null, Histogram? censored = null)
    {
        Numerator = numerator;
        Denominator = denominator;
        N = n;
        Spread = spread;
        Censored = censored;
    }

    public decimal Numerator { get; }

    public decimal? Denominator { get; }

    public long N { get; }

    public Histogram? Spread { get; }

    public Histogram? Censored { get; }

    public KpiCount Plus(KpiCount other) => new(
        Numerator + other.Numerator,
        Denominator is null && other.Denominator is null ? null : (Denominator ?? 0) + (other.Denominator ?? 0),
        N + other.N,
        Both(Spread, other.Spread),
        Both(Censored, other.Censored));

    private static Histogram? Both(Histogram? one, Histogram? other) => one is null ? other : other is null ? one : one.Plus(other);
}
