namespace Alignment.Domain.Kpi.Formulas;

/// <summary>The middle, or another place, of what was observed one by one.</summary>
/// <inheritdoc cref="KpiFormula"/>
public abstract class Spread(string code, KpiGrain grain, KpiBasis basis, KpiUnit unit, string nothingOf, IReadOnlyList<KpiDimension> dimensions)
    : CountedFormula(code, grain, basis, unit, nothingOf, dimensions)
{
    private const decimal MinutesADay = 1440;

    public override decimal? Value(KpiCount count) =>
        count.Spread is { } spread && Place(spread) is { } value ? Rounded(Unit == KpiUnit.Days ? value / MinutesADay : value) : null;

    /// <summary>The median, where nothing else is said.</summary>
    protected virtual decimal? Place(Histogram spread) => spread.Median;

    /// <param name="all">How many there are, observed or not; null when only what was observed is there.</param>
    protected static KpiCount Of(Histogram spread, long? all = null) => new(spread.Count, all ?? spread.Count, spread.Count, spread);
}
