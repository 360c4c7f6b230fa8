namespace Alignment.Domain.Kpi.Formulas;

/// <summary>So much of one thing for each of another.</summary>
/// <inheritdoc cref="KpiFormula"/>
public abstract class Quotient(string code, KpiGrain grain, KpiBasis basis, KpiUnit unit, string nothingOf, IReadOnlyList<KpiDimension> dimensions)
    : CountedFormula(code, grain, basis, unit, nothingOf, dimensions)
{
    public override decimal? Value(KpiCount count) => count.Denominator is { } all && all != 0 ? Rounded(count.Numerator / all) : null;
}
