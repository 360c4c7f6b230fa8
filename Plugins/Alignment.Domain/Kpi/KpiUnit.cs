namespace Alignment.Domain.Kpi;

/// <summary>In what a figure is given. The order is that of the stored choice.</summary>
public enum KpiUnit
{
    /// <summary>0 to 100, not 0 to 1.</summary>
    Percent,
    Count,

    /// <summary>Minutes within the office hours that were promised.</summary>
    BusinessMinutes,

    /// <summary>Minutes on the wall.</summary>
    Minutes,

    /// <summary>Days of 24 hours, with fractions.</summary>
    Days,

    /// <summary>In the organisation's base currency.</summary>
    Money,
    MoneyPerDay,

    /// <summary>So many to one.</summary>
    Ratio,
}
