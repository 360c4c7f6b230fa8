namespace Alignment.Domain.Kpi;

/// <summary>Where a figure stands on the scoreboard. The order is that of the stored choice.</summary>
public enum KpiSection
{
    HandoffQuality,
    SpeedAndDiscipline,
    ConversionAndRevenue,
    Campaigns,
    AlignmentHealth,
}
