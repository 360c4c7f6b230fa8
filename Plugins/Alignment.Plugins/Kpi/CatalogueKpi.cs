using Alignment.Domain.Kpi;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Kpi.Periods;
using Alignment.Plugins.Kpi.Tallying;
using Alignment.Plugins.Kpi.Values;

namespace Alignment.Plugins.Kpi;

/// <summary>One row of the catalogue with the formula it names.</summary>
internal sealed class CatalogueKpi
{
    private Probe? probe;
    private string? filtersHash;

    public Guid Id { get; init; }

    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    public KpiFormula Formula { get; init; } = null!;

    public KpiSection Section { get; init; }

    public KpiTerms Terms { get; init; } = new();

    public KpiDirection Direction { get; init; }

    public decimal? Target { get; init; }

    public int FreezeAfterDays { get; init; }

    /// <summary>When somebody last changed it, UTC.</summary>
    public DateTime ChangedOn { get; init; }

    public IReadOnlyList<PeriodKind> Periods { get; init; } = [];

    /// <summary>Besides the total.</summary>
    public IReadOnlyList<KpiDimension> Dimensions { get; init; } = [];

    /// <summary>For how long a cohort is watched: figures of younger ones are not final.</summary>
    public int WatchedDays => Formula.HorizonDays(Terms) > 0 ? Formula.HorizonDays(Terms) : FreezeAfterDays;

    /// <summary>What it asks for; null for a figure that is made from others.</summary>
    public Probe? Probe => Formula is CountedFormula counted ? probe ??= Tallying.Probe.Of(counted, Terms) : null;

    /// <summary>Everything that decides what is counted, in one word: a value with another one is not comparable.</summary>
    public string FiltersHash => filtersHash ??= RowId.Of(FormattableString.Invariant(
        $"{Formula.Code}/{Formula.HorizonDays(Terms)}/{Terms.OutlierAbove}/{Terms.MarginPercent}/{Terms.MinimumAttempts}")).ToString("N");

    /// <summary>It is wanted for this kind of period, or a longer one is added up from it.</summary>
    public bool IsCounted(PeriodKind kind) =>
        Periods.Contains(kind) || (Formula is CountedFormula && (Formula.AddsUp || Formula.Basis == KpiBasis.Snapshot) && kind != PeriodKind.Week && Periods.Any(wanted => wanted > kind));

    /// <summary>A week is cut by who and why only: anything finer would be too few to say anything.</summary>
    public IEnumerable<KpiDimension> DimensionsOf(PeriodKind kind) =>
        kind == PeriodKind.Week ? Dimensions.Where(by => by is KpiDimension.Owner or KpiDimension.Team or KpiDimension.RejectionReason) : Dimensions;

    public FigureKey Key(KpiDimension by, string member) => new(Id, by, member);
}
