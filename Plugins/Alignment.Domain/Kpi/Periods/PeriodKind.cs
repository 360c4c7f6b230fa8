namespace Alignment.Domain.Kpi;

/// <summary>How long a reporting period is. The order is that of the stored choice.</summary>
public enum PeriodKind
{
    /// <summary>From Monday, numbered as ISO 8601 does.</summary>
    Week,
    Month,

    /// <summary>Three months of the fiscal year.</summary>
    Quarter,

    /// <summary>A fiscal year.</summary>
    Year,
    AllTime,
}
