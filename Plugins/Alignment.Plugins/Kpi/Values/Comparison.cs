using Alignment.Domain.Kpi;
using Alignment.Plugins.Kpi.Tallying;

namespace Alignment.Plugins.Kpi.Values;

/// <summary>
/// An earlier period as a figure is compared with it: as it stands, or, while the later one still goes on or is too young, as
/// it stood when it was as old. Cohorts of different age are never compared.
/// </summary>
/// <param name="asOf">UTC; null for the period as it stands.</param>
/// <param name="isPart">Only its totals are asked for.</param>
internal sealed class Comparison(Counting with, ValueStore store, Period earlier, DateTime? asOf, bool isPart = false)
{
    private readonly Dictionary<Guid, KpiCount?> totals = [];
    private PeriodTallies? then;
    private List<Comparison>? parts;

    public Period Earlier => earlier;

    public KpiCount? Of(CatalogueKpi kpi, KpiDimension by, string member)
    {
        if (asOf is null || asOf >= earlier.End && kpi.Formula.Basis != KpiBasis.Cohort)
            return (isPart ? store.TotalsOf(earlier) : store.Of(earlier)).TryGetValue(kpi.Key(by, member), out var stored) ? stored.Count : null;
        if (by != KpiDimension.Total || kpi.Formula is not CountedFormula counted) return null;
        if (!totals.TryGetValue(kpi.Id, out var total)) totals[kpi.Id] = total = Total(kpi, counted, asOf.Value);
        return total;
    }

    private KpiCount? Total(CatalogueKpi kpi, CountedFormula formula, DateTime instant)
    {
        if (Periods.Atoms.Is(earlier.Kind))
        {
            then ??= with.Then(earlier, instant);
            return kpi.Probe!.AsksForSnapshot ? null : formula.Count(then.Of(KpiDimension.Total, Member.Total, kpi.Terms), kpi.Terms);
        }

        // Of cohorts in a longer period nobody knows any more how they stood; what happened is added up month by month.
        if (formula.Basis != KpiBasis.Event || !formula.AddsUp) return null;
        parts ??= with.Reporting.Calendar.Children(earlier).Where(part => part.Start < instant)
            .Select(part => new Comparison(with, store, part, part.End <= instant ? null : instant, isPart: true)).ToList();
        KpiCount? sum = null;
        foreach (var part in parts)
        {
            if (part.Of(kpi, KpiDimension.Total, "") is { } count) sum = sum is null ? count : sum.Plus(count);
        }

        return sum;
    }
}
