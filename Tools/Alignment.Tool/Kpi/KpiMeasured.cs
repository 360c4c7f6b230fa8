namespace Alignment.Tool.Kpi;

/// <summary>One row of a measured cut.</summary>
/// <param name="Key">What the cut is by: an id, a code or a text; empty for those that have none.</param>
public sealed record KpiMeasured(
    string? Period,
    DateTime? Start,
    DateTime? End,
    string? Dimension,
    string? Key,
    string? Label,
    decimal? Numerator,
    decimal? Denominator,
    decimal? Value,
    int N,
    decimal? Low,
    decimal? High,
    string? Shown,
    string? Sentence);
