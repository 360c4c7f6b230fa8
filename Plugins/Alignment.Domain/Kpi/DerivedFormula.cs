namespace Alignment.Domain.Kpi;

/// <summary>A figure made from other figures of the same period and dimension.</summary>
/// <inheritdoc cref="KpiFormula"/>
public abstract class DerivedFormula(string code, KpiGrain grain, KpiBasis basis, KpiUnit unit, string nothingOf, IReadOnlyList<KpiDimension> dimensions)
    : KpiFormula(code, grain, basis, unit, nothingOf, dimensions)
{
    /// <summary>The codes of what it is made from.</summary>
    public abstract IReadOnlyList<string> Needs { get; }

    /// <summary>It is made anew for every period.</summary>
    public override bool AddsUp => false;

    /// <returns>Null when something it is made from was not counted; a count with a denominator of 0 when it is not applicable.</returns>
    public abstract KpiCount? From(IKpiLookup figures);

    public override decimal? Value(KpiCount count) =>
        count.Denominator is { } all && all != 0 ? Rounded((Unit == KpiUnit.Percent ? 100 : 1) * count.Numerator / all) : null;

    /// <summary>Not applicable.</summary>
    protected static KpiCount None => new(0, 0, 0);
}
