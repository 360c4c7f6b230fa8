using Alignment.Domain.Kpi;

namespace Alignment.Tool.Kpi;

/// <summary>A cut that nobody stored.</summary>
/// <param name="Code">The code of the KPI.</param>
/// <param name="By">Null for the total.</param>
/// <param name="From">First instant, UTC; null for the beginning.</param>
/// <param name="To">The instant after the last, UTC; null for now.</param>
/// <param name="Split">Null for the range as one.</param>
/// <param name="HorizonDays">How long each member of a cohort is watched; null for as long as it was.</param>
public sealed record KpiMeasureOptions(string Code, KpiDimension? By, DateTime? From, DateTime? To, PeriodKind? Split, int? HorizonDays);
