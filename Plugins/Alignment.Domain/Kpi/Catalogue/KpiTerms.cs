namespace Alignment.Domain.Kpi;

/// <summary>What an organisation chose for one KPI.</summary>
public sealed class KpiTerms
{
    /// <summary>Days for which something is watched before it is judged; 0 for as long as it takes.</summary>
    public int HorizonDays { get; init; }

    /// <summary>Deals worth more than this, in the base currency, are left out; null for none.</summary>
    public decimal? OutlierAbove { get; init; }

    /// <summary>How much of the revenue is left after the cost of what was sold, 0 to 100.</summary>
    public decimal MarginPercent { get; init; } = 100;

    /// <summary>A figure of fewer than this is shown with its interval and not judged.</summary>
    public int Minimum { get; init; } = 20;

    /// <summary>Attempts that are enough before giving up.</summary>
    public int MinimumAttempts { get; init; } = 6;
}
