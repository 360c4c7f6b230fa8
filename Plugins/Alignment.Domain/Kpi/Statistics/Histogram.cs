namespace Alignment.Domain.Kpi;

/// <summary>
/// How often each value occurs, exactly: medians and percentiles of several add up to those of all. Values below zero are
/// errors in the data; they are counted apart.
/// </summary>
public sealed class Histogram
{
    /// <summary>Characters of the longest value and count there can be, with what separates them.</summary>
    private const int LongestBin = 41;

    /// <summary>Of what is made coarser at all, more values than this are left.</summary>
    private const int FewestCoarse = 500;

    private readonly long[] values;
    private readonly long[] counts;

    /// <param name="values">Rising, each once.</param>
    private Histogram(long[] values, long[] counts)
    {
        this.values = values;
        this.counts = counts;
        for (var at = 0; at < values.Length; at++)
        {
            if (values[at] < 0) Errors += counts[at];
            else Count += counts[at];
        }
    }

    public static Histogram Empty { get; } = new([], []);

    /// <summary>Observations, errors not among them.</summary>
    public long Count { get; }

    /// <summary>Values below zero.</summary>
    public long Errors { get; }

    /// <summary>Distinct values, errors among them.</summary>
    public int Bins => values.Length;

    /// <summary>So many values and not one of them between two tens: it was surely made coarser by <see cref="Within"/>, or holds whole days.</summary>
    public bool MayBeCoarse => Bins > FewestCoarse && values.All(value => value < 0 || value % 10 == 0);

    public IEnumerable<KeyValuePair<long, long>> Pairs => values.Select((value, at) => new KeyValuePair<long, long>(value, counts[at]));

    public decimal? Median => Percentile(0.5m);

    /// <summary>The mean; null of none.</summary>
    public decimal? Mean => Count == 0 ? null : Pairs.Where(pair => pair.Key >= 0).Sum(pair => (decimal)pair.Key * pair.Value) / Count;

    /// <summary>Of values and how often each occurs, in any order; a value that comes twice is added.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Something occurs less than never.</exception>
    public static Histogram Of(IEnumerable<KeyValuePair<long, long>> pairs)
    {
        var bins = new Dictionary<long, long>();
        foreach (var pair in pairs)
        {
            if (pair.Value < 0) throw new ArgumentOutOfRangeException(nameof(pairs), "Nothing occurs less than never.");
            if (pair.Value == 0) continue;
            bins.TryGetValue(pair.Key, out var before);
            bins[pair.Key] = before + pair.Value;
        }

        if (bins.Count == 0) return Empty;
        var values = bins.Keys.ToArray();
        Array.Sort(values);
        return new Histogram(values, Array.ConvertAll(values, value => bins[value]));
    }

    /// <summary>Of values one by one.</summary>
    public static Histogram OfValues(IEnumerable<long> values) => Of(values.Select(value => new KeyValuePair<long, long>(value, 1)));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static Histogram Parse(string? text) => HistogramText.Read(text);

    /// <summary>"value:count;value:count", rising.</summary>
    public string Write() => HistogramText.Write(this);

    public Histogram Plus(Histogram other) => Bins == 0 ? other : other.Bins == 0 ? this : Of(Pairs.Concat(other.Pairs));

    /// <summary>A sum after one of its parts became another one; null when it does not hold the part as it was.</summary>
    public Histogram? After(Histogram was, Histogram becomes)
    {
        if (ReferenceEquals(was, becomes) || Same(was, becomes)) return this;
        var bins = Plus(becomes).Pairs.ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var gone in was.Pairs)
        {
            if (!bins.TryGetValue(gone.Key, out var there) || there < gone.Value) return null;
            bins[gone.Key] = there - gone.Value;
        }

        return Of(bins);
    }

    /// <summary>The same observations; none is the same as nothing.</summary>
    public static bool Same(Histogram? one, Histogram? other) => (one ?? Empty).values.SequenceEqual((other ?? Empty).values) && (one ?? Empty).counts.SequenceEqual((other ?? Empty).counts);

    /// <summary>
    /// Itself when it can be written in so many characters; else with values rounded down to 10 minutes, an hour, a day and so
    /// on until it can. What is read from it then is off by less than that.
    /// </summary>
    public Histogram Within(int longest)
    {
        if (Bins <= longest / LongestBin) return this;
        var coarse = this;
        for (long width = 10; coarse.Write().Length > longest; width = width == 10 ? 60 : width == 60 ? 1440 : width * 10)
        {
            var step = width;
            coarse = Of(Pairs.Select(pair => new KeyValuePair<long, long>(pair.Key < 0 ? -1 : pair.Key / step * step, pair.Value)));
            if (coarse.Bins <= 2) break;
        }

        return coarse;
    }

    /// <summary>
    /// The value below which a part of the observations lies, between two neighbours in proportion: PERCENTILE.INC of the
    /// spreadsheets, definition 7 of Hyndman and Fan (1996). Null of none.
    /// </summary>
    /// <param name="part">0 to 1.</param>
    public decimal? Percentile(decimal part)
    {
        if (part < 0 || part > 1) throw new ArgumentOutOfRangeException(nameof(part), "A percentile is asked with a part from 0 to 1.");
        if (Count == 0) return null;
        var place = part * (Count - 1);
        var below = (long)Math.Floor(place);
        var lower = At(below);
        return place == below ? lower : lower + ((place - below) * (At(below + 1) - lower));
    }

    /// <summary>Observations of at most a value.</summary>
    public long CountUpTo(long value)
    {
        long count = 0;
        for (var at = 0; at < values.Length && values[at] <= value; at++)
        {
            if (values[at] >= 0) count += counts[at];
        }

        return count;
    }

    /// <summary>The observation at a place of the sorted row, from 0.</summary>
    private decimal At(long place)
    {
        for (var at = 0; at < values.Length; at++)
        {
            if (values[at] < 0) continue;
            if (place < counts[at]) return values[at];
            place -= counts[at];
        }

        return values[values.Length - 1];
    }
}
