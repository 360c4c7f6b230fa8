using Alignment.Domain.Kpi;
using Alignment.Plugins.Kpi.Tallying;

namespace Alignment.Plugins.Kpi.Values;

/// <summary>A figure of a period became another one: so does that of every longer period it is a part of.</summary>
/// <param name="Was">Null when there was none.</param>
internal sealed record Move(FigureKey Key, Member Member, KpiCount? Was, KpiCount Becomes);
