namespace Alignment.Domain.Kpi;

/// <summary>How final a stored figure is. The order is that of the stored choice.</summary>
public enum KpiValueStatus
{
    /// <summary>Its period is not over.</summary>
    ToDate,

    /// <summary>Its period is over; what comes in late is still added.</summary>
    Provisional,

    /// <summary>It never changes again: what comes in later is told by a restatement.</summary>
    Frozen,

    /// <summary>A restatement took its place; it stays as it was.</summary>
    Superseded,
}
