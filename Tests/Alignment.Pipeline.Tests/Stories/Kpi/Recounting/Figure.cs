namespace Alignment.Pipeline.Tests.Stories.Kpi.Recounting;

/// <summary>What a KPI comes to. Null: it says nothing of this, or it is not applicable.</summary>
internal sealed record Figure(decimal? Numerator, decimal? Denominator, decimal? Value)
{
    public static Figure Share(decimal part, decimal whole) => new(part, whole, whole == 0 ? null : 100m * part / whole);

    public static Figure Per(decimal sum, decimal count) => new(sum, count, count == 0 ? null : sum / count);

    public static Figure Count(decimal number) => new(number, null, number);

    /// <summary>The percentile of some values, between the two nearest ones in proportion.</summary>
    public static Figure Spread(IEnumerable<decimal> values, decimal percent, decimal? whole = null)
    {
        var sorted = values.Order().ToList();
        return new(sorted.Count, whole, sorted.Count == 0 ? null : Percentile(sorted, percent));
    }

    public static decimal Percentile(List<decimal> sorted, decimal percent)
    {
        var place = percent / 100m * (sorted.Count - 1);
        var below = (int)Math.Floor(place);
        return below + 1 >= sorted.Count ? sorted[below] : sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }
}
