using System.Diagnostics;
using Alignment.Tool.Terminal;
using Microsoft.Xrm.Sdk;
using Api = Alignment.Plugins.Tables.CustomApis.RefreshKpis;

namespace Alignment.Tool.Kpi;

/// <summary>Brings the figures up to date, slice by slice, until nothing is stale.</summary>
public static class KpiRefresh
{
    private const int MostIdle = 3;

    /// <param name="full">Whether everything is counted again, not only what changed.</param>
    /// <param name="progress">Told after each slice how much of what waited is counted, from 0 to 1.</param>
    /// <exception cref="ToolException">Slices count nothing and say there is more: going on would never end.</exception>
    public static KpiRefreshResult Run(IOrganizationService service, bool full = false, int? take = null, Action<double>? progress = null)
    {
        var watch = Stopwatch.StartNew();
        var result = new KpiRefreshResult(0, 0, 0, 0, 0, 0);
        var idle = 0;
        KpiSlice slice;
        do
        {
            // Everything is marked by the first slice; the others go on with it.
            slice = KpiSlice.Run(service, take, full && result.Slices == 0);
            result = new KpiRefreshResult(
                result.Slices + 1, result.Marked + slice.Marked, result.Counted + slice.Counted, result.Written + slice.Written, result.Restated + slice.Restated, 0);
            idle = slice is { Counted: 0, Marked: 0 } ? idle + 1 : 0;
            if (slice.More && idle >= MostIdle)
                throw ToolException.InSource($"The refresh says that periods wait and counted none in {MostIdle} slices.", $"Somebody else may be counting them; wait five minutes, or call {Api.Name} yourself and read its summary.");
            progress?.Invoke((double)result.Counted / Math.Max(1, result.Counted + slice.Waiting));
        }
        while (slice.More);
        return result with { Seconds = Math.Round(watch.Elapsed.TotalSeconds, 2) };
    }
}
