namespace Alignment.Benchmarks.Kpi;

/// <summary>What one call of the refresh cost.</summary>
/// <param name="Requests">SDK requests that the plug-in made.</param>
/// <param name="Allocated">Bytes, everything included.</param>
internal sealed record KpiSliceCost(double Seconds, int Requests, long Allocated, int Counted);
