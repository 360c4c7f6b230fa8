namespace Alignment.Domain.Kpi;

/// <summary>Which opportunities a formula asks for.</summary>
public enum DealAxis
{
    /// <summary>Won or lost in the period, by the date of the closing.</summary>
    Closed,

    /// <summary>Of <see cref="Closed"/>: worth more than the KPI's limit; none when it has no limit.</summary>
    ClosedOutliers,
}
