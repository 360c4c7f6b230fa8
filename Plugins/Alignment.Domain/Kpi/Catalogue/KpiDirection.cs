namespace Alignment.Domain.Kpi;

/// <summary>Which way a figure should move. The order is that of the stored choice.</summary>
public enum KpiDirection
{
    HigherIsBetter,
    LowerIsBetter,
    Neither,
}
