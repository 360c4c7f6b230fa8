namespace Alignment.Domain.Kpi;

/// <summary>How a figure stands against its target. The order is that of the stored choice.</summary>
public enum KpiVerdict
{
    OnTarget,
    OffTarget,
    NoTarget,

    /// <summary>Too few were counted to say.</summary>
    TooFew,

    /// <summary>There is none of what it would be a share of.</summary>
    NotApplicable,
}
