using Alignment.Domain.Kpi;

namespace Alignment.Tool.Kpi;

/// <summary>Which figures are shown, and whether they are counted first.</summary>
/// <param name="File">The organisation; null for the one of <c>up</c>.</param>
/// <param name="Of">The label of the period; null for the latest with figures.</param>
/// <param name="Take">Periods a slice counts at most; null for what the solution thinks best.</param>
/// <param name="Csv">Where all values are written to; null for nowhere.</param>
/// <param name="AsOf">What time it is, UTC; null for now, or for the end of a replay.</param>
/// <param name="Measure">A cut to measure instead of the scoreboard; null for the scoreboard.</param>
public sealed record KpiOptions(string? File, PeriodKind Period, string? Of, bool Refresh, bool Full, int? Take, string? Csv, DateTime? AsOf, KpiMeasureOptions? Measure);
