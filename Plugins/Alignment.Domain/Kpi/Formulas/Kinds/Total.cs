namespace Alignment.Domain.Kpi.Formulas;

/// <summary>A plain count or sum; none is 0.</summary>
/// <inheritdoc cref="KpiFormula"/>
public abstract class Total(string code, KpiGrain grain, KpiBasis basis, KpiUnit unit, string nothingOf, IReadOnlyList<KpiDimension> dimensions)
    : CountedFormula(code, grain, basis, unit, nothingOf, dimensions)
{
    public override bool IsSampled => false;

    public override decimal? Value(KpiCount count) => Rounded(count.Numerator);

    protected static KpiCount Of(long number) => new(number, null, number);
}
