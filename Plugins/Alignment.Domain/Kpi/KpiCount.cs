namespace Alignment.Domain.Kpi;

/// <summary>What was counted for a figure. It adds up: over splits of a range, and over the parts of a period.</summary>
public sealed class KpiCount
{
    /// <summary>What is stored, and compared with what was stored, has so many.</summary>
    private const int Decimals = 6;

    /// <summary>Characters of a spread that is compared as it would be stored: a longer one is stored coarser.</summary>
    private const int Storable = 1048576;

    /// <summary>As it was read; taken apart when somebody asks for more than whether it is the same.</summary>
    private readonly string? written;
    private Histogram? spread;
    private Histogram? censored;
    private bool isFolded;

    /// <param name="numerator">Of a median or a percentile: how many were observed.</param>
    /// <param name="denominator">Of a median or a percentile: how many there are; null for what is no share of anything.</param>
    /// <param name="n">How many were looked at: it says how far the figure can be trusted.</param>
    /// <param name="spread">What was observed; null for what is no median, percentile or mean.</param>
    /// <param name="censored">For how long the others have been watched in vain; null where that does not matter.</param>
    public KpiCount(decimal numerator, decimal? denominator, long n, Histogram? spread = null, Histogram? censored = null)
    {
        Numerator = Math.Round(numerator, Decimals, MidpointRounding.AwayFromZero);
        Denominator = denominator is { } all ? Math.Round(all, Decimals, MidpointRounding.AwayFromZero) : null;
        N = n;
        this.spread = spread;
        this.censored = censored;
    }

    private KpiCount(decimal numerator, decimal? denominator, long n, string written)
        : this(numerator, denominator, n)
    {
        this.written = written;
        isFolded = true;
    }

    public decimal Numerator { get; }

    public decimal? Denominator { get; }

    public long N { get; }

    /// <exception cref="FormatException">What was read is no spread.</exception>
    public Histogram? Spread
    {
        get
        {
            TakeApart();
            return spread;
        }
    }

    /// <inheritdoc cref="Spread"/>
    public Histogram? Censored
    {
        get
        {
            TakeApart();
            return censored;
        }
    }

    /// <summary>The same part of another whole.</summary>
    public KpiCount Of(KpiCount whole) => written is null
        ? new(Numerator, whole.Denominator, whole.N, Spread, Censored)
        : new(Numerator, whole.Denominator, whole.N, written);

    private int Bins => Math.Max(Spread?.Bins ?? 0, Censored?.Bins ?? 0);

    /// <summary>As it is stored: what <see cref="WriteSpread"/> wrote beside the numbers.</summary>
    public static KpiCount Read(decimal numerator, decimal? denominator, long n, string? spread) =>
        string.IsNullOrEmpty(spread) ? new KpiCount(numerator, denominator, n) : new KpiCount(numerator, denominator, n, spread!);

    /// <summary>What was observed, and after a bar for how long the others have been watched; null for what is no median, percentile or mean.</summary>
    /// <param name="longest">Characters that can be stored; a spread that does not fit is made coarser.</param>
    public string? WriteSpread(int longest) => written?.Length <= longest ? written
        : Spread is null ? null
        : Censored is null ? Spread.Within(longest).Write()
        : Spread.Within(longest / 2).Write() + "|" + Censored.Within((longest / 2) - 1).Write();

    /// <summary>The same was counted.</summary>
    public bool IsSameAs(KpiCount other) =>
        Numerator == other.Numerator && Denominator == other.Denominator && N == other.N
        && ((written is not null && written == other.written) || (Histogram.Same(Spread, other.Spread) && Histogram.Same(Censored, other.Censored)) || IsStoredAs(other));

    public KpiCount Plus(KpiCount other) => new(
        Numerator + other.Numerator,
        Denominator is null && other.Denominator is null ? null : (Denominator ?? 0) + (other.Denominator ?? 0),
        N + other.N,
        Both(Spread, other.Spread),
        Both(Censored, other.Censored));

    /// <summary>
    /// A sum after one of its parts became another one; null when the sum does not tell what that part had come to, because it
    /// may have been stored coarser, or does not hold it.
    /// </summary>
    /// <param name="was">The part as it was added; null when there was none.</param>
    public KpiCount? After(KpiCount? was, KpiCount becomes)
    {
        if (was is null) return Plus(becomes);
        if (Spread?.MayBeCoarse == true || Censored?.MayBeCoarse == true || Denominator is null != was.Denominator is null || Denominator is null != becomes.Denominator is null) return null;
        var spread = After(Spread, was.Spread, becomes.Spread);
        var censored = After(Censored, was.Censored, becomes.Censored);
        if (spread is null || censored is null) return null;
        return new KpiCount(
            Numerator - was.Numerator + becomes.Numerator,
            Denominator - was.Denominator + becomes.Denominator,
            N - was.N + becomes.N,
            Spread is null && becomes.Spread is null ? null : spread,
            Censored is null && becomes.Censored is null ? null : censored);
    }

    /// <summary>One of them was read and may be coarser: the most bins that surely fit take 24 characters each, twice.</summary>
    private bool IsStoredAs(KpiCount other) =>
        Math.Max(Bins, other.Bins) > Storable / 48 && WriteSpread(Storable) == other.WriteSpread(Storable);

    private void TakeApart()
    {
        if (!isFolded) return;
        var parts = written!.Split('|');
        spread = Histogram.Parse(parts[0]);
        censored = parts.Length > 1 ? Histogram.Parse(parts[1]) : null;
        isFolded = false;
    }

    /// <summary>A spread of nothing is stored like none.</summary>
    private static Histogram? After(Histogram? sum, Histogram? was, Histogram? becomes) =>
        (sum ?? Histogram.Empty).After(was ?? Histogram.Empty, becomes ?? Histogram.Empty);

    private static Histogram? Both(Histogram? one, Histogram? other) => one is null ? other : other is null ? one : one.Plus(other);
}
