namespace Alignment.Domain.ServiceLevel.BusinessTime;

/// <summary>
/// Lays the local windows of every date over every period of one offset. So a window that a clock change cuts is exact: the
/// repeated hour counts twice, the missing hour and the missing date do not exist.
/// </summary>
internal sealed class OpenTableBuilder(LocalDates dates, long from, long to)
{
    private readonly List<long> edges = [];

    internal OpenTable Build(ZoneRules zone)
    {
        var begin = from;
        var offset = zone.FirstOffset.Ticks;
        foreach (var change in zone.Changes)
        {
            if (change.At.Ticks > begin)
            {
                Period(begin, Math.Min(change.At.Ticks, to), offset);
                begin = change.At.Ticks;
            }

            offset = change.Offset.Ticks;
        }

        Period(begin, to, offset);
        return new OpenTable(edges);
    }

    private void Period(long begin, long end, long offset)
    {
        if (begin >= end) return;
        for (var date = new DateTime(begin + offset).Date; date.Ticks - offset < end; date = date.AddDays(1))
        {
            var midnight = date.Ticks - offset;
            foreach (var window in dates.On(date))
                Add(Math.Max(begin, midnight + window.From * TimeSpan.TicksPerMinute), Math.Min(end, midnight + window.To * TimeSpan.TicksPerMinute));
        }
    }

    private void Add(long start, long end)
    {
        if (start >= end) return;
        if (edges.Count > 0 && edges[edges.Count - 1] == start)
        {
            edges[edges.Count - 1] = end;
            return;
        }

        edges.Add(start);
        edges.Add(end);
    }
}
