using Alignment.Domain.Kpi;

namespace Alignment.Plugins.Kpi.Periods;

/// <summary>The periods that are counted from rows. Quarters and years are added up from months: sums, never averages.</summary>
internal static class Atoms
{
    public static readonly PeriodKind[] Kinds = [PeriodKind.Week, PeriodKind.Month];

    public static bool Is(PeriodKind kind) => kind is PeriodKind.Week or PeriodKind.Month;
}
