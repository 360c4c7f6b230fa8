namespace Alignment.Benchmarks.Kpi;

/// <summary>What one call of the refresh cost.</summary>
/// <param name="Seconds">On the wall, with whatever else the machine did.</param>
/// <param name="Processor">Seconds of processor time of this process: what remains when nothing else runs.</param>
/// <param name="Requests">SDK requests that the plug-in made.</param>
/// <param name="Allocated">Bytes, everything included.</param>
internal sealed record KpiSliceCost(double Seconds, double Processor, int Requests, long Allocated, int Counted);
