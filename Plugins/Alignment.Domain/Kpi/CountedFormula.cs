namespace Alignment.Domain.Kpi;

/// <summary>A figure that is counted from what happened in a period.</summary>
/// <inheritdoc cref="KpiFormula"/>
public abstract class CountedFormula(string code, KpiGrain grain, KpiBasis basis, KpiUnit unit, string nothingOf, IReadOnlyList<KpiDimension> dimensions)
    : KpiFormula(code, grain, basis, unit, nothingOf, dimensions)
{
    public abstract KpiCount Count(IPeriodFacts facts, KpiTerms terms);
}
