namespace Alignment.Benchmarks.Sweeping;

/// <summary>What one call of the sweep cost.</summary>
/// <param name="Requests">SDK requests that plug-ins made.</param>
/// <param name="Allocated">Bytes, everything included.</param>
/// <param name="Handled">Clocks warned, escalated and so on.</param>
internal sealed record Slice(double Seconds, int Requests, long Allocated, int Handled);
