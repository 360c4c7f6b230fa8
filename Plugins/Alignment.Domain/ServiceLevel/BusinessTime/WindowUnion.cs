namespace Alignment.Domain.ServiceLevel.BusinessTime;

/// <summary>The windows of a single local date, cut at its midnights.</summary>
internal static class WindowUnion
{
    /// <summary>In order, without overlaps; windows that touch become one.</summary>
    /// <param name="own">Of this date; what crosses midnight is cut there.</param>
    /// <param name="before">Of the date before; only what crosses into this date counts.</param>
    internal static TimeWindow[] Of(IEnumerable<TimeWindow> own, IEnumerable<TimeWindow>? before = null)
    {
        var all = own.Select(window => window.Crosses ? new TimeWindow(window.From, TimeWindow.Day) : window).ToList();
        if (before is not null) all.AddRange(before.Where(window => window.Crosses && window.To > 0).Select(window => new TimeWindow(0, window.To)));
        all.Sort((one, other) => one.From - other.From);
        var united = new List<TimeWindow>(all.Count);
        foreach (var window in all)
        {
            if (united.Count == 0 || united[united.Count - 1].To < window.From)
                united.Add(window);
            else if (united[united.Count - 1] is var last && last.To < window.To)
                united[united.Count - 1] = new TimeWindow(last.From, window.To);
        }

        return united.ToArray();
    }
}
