using Alignment.Domain.Kpi;

namespace Alignment.Plugins.Kpi.Values;

/// <summary>Which figure of a period it is: of which KPI, cut by what, of whom.</summary>
internal sealed record FigureKey(Guid Kpi, KpiDimension By, string Member);
