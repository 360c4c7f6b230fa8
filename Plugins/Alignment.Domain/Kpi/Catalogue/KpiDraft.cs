namespace Alignment.Domain.Kpi;

/// <summary>A row of the catalogue as somebody saves it, before it is known to make sense.</summary>
public sealed class KpiDraft
{
    public string? Formula { get; init; }

    public KpiDirection? Direction { get; init; }

    public decimal? Target { get; init; }

    public int? HorizonDays { get; init; }

    public int? Minimum { get; init; }

    public int? FreezeAfterDays { get; init; }

    public string? Periods { get; init; }

    public string? Dimensions { get; init; }

    public decimal? OutlierAbove { get; init; }

    /// <summary>0 to 100.</summary>
    public decimal? MarginPercent { get; init; }
}
