namespace Alignment.Domain.ServiceLevel.BusinessTime;

/// <summary>Open stretches in order, apart from each other, with the open time that came before each of them. All in UTC ticks.</summary>
internal sealed class OpenTable
{
    private readonly long[] starts;
    private readonly long[] ends;
    private readonly long[] before;

    /// <param name="edges">Begins and ends in turns, in order.</param>
    internal OpenTable(List<long> edges)
    {
        Count = edges.Count / 2;
        starts = new long[Count];
        ends = new long[Count];
        before = new long[Count];
        for (var at = 0; at < Count; at++)
        {
            starts[at] = edges[at * 2];
            ends[at] = edges[at * 2 + 1];
            before[at] = Total;
            Total += ends[at] - starts[at];
        }
    }

    internal int Count { get; }

    /// <summary>All open time there is.</summary>
    internal long Total { get; }

    internal long Start(int stretch) => starts[stretch];

    internal long End(int stretch) => ends[stretch];

    /// <summary>The last stretch that begins at an instant or before; -1 before the first.</summary>
    internal int At(long instant) => Last(starts, instant);

    /// <summary>The open time before an instant.</summary>
    internal long Until(long instant)
    {
        var at = At(instant);
        return at < 0 ? 0 : before[at] + Math.Min(instant, ends[at]) - starts[at];
    }

    /// <summary>The first instant with that much open time before it.</summary>
    /// <param name="open">More than none, at most all.</param>
    internal long Reaching(long open)
    {
        var at = Last(before, open - 1);
        return starts[at] + open - before[at];
    }

    /// <summary>The place of the last value that is not greater; -1 when all are.</summary>
    private static int Last(long[] values, long value)
    {
        int low = 0, high = values.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (values[middle] <= value)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
