namespace Alignment.Domain.Kpi;

/// <summary>Between which shares the true one lies in 95 of 100 cases: the score interval of E. B. Wilson (1927). Good for few observations and for shares near 0 and 1.</summary>
public sealed class WilsonInterval
{
    /// <summary>Standard deviations of the normal distribution that hold 95 %.</summary>
    private const double Z = 1.959963984540054;

    private WilsonInterval(decimal low, decimal high)
    {
        Low = low;
        High = high;
    }

    public decimal Low { get; }

    public decimal High { get; }

    /// <param name="successes">0 to <paramref name="n"/>.</param>
    /// <returns>0 to 1, to eight decimals; null of none, and of more successes than tries.</returns>
    public static WilsonInterval? Of(decimal successes, decimal n)
    {
        if (n <= 0 || successes < 0 || successes > n) return null;
        var all = (double)n;
        var share = (double)successes / all;
        var spread = Z * Math.Sqrt((share * (1 - share) / all) + (Z * Z / (4 * all * all)));
        var middle = share + (Z * Z / (2 * all));
        var scale = 1 + (Z * Z / all);
        return new WilsonInterval(
            successes == 0 ? 0 : Rounded((middle - spread) / scale),
            successes == n ? 1 : Rounded((middle + spread) / scale));
    }

    public WilsonInterval Times(decimal factor) => new(Low * factor, High * factor);

    private static decimal Rounded(double share) => Math.Round((decimal)share, 8, MidpointRounding.AwayFromZero);
}
