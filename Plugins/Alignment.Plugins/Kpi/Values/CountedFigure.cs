using Alignment.Domain.Kpi;
using Alignment.Plugins.Kpi.Tallying;

namespace Alignment.Plugins.Kpi.Values;

/// <summary>What was counted for one KPI, of one member.</summary>
internal sealed record CountedFigure(CatalogueKpi Kpi, KpiDimension By, Member Member, KpiCount Count)
{
    public FigureKey Key => Kpi.Key(By, Member.Key);

    /// <summary>What it is compared with; null where nothing can be compared.</summary>
    public KpiCount? Before { get; init; }
}
