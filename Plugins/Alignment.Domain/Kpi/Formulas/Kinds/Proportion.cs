namespace Alignment.Domain.Kpi.Formulas;

/// <summary>A share, in percent, of the things that are counted.</summary>
/// <inheritdoc cref="KpiFormula"/>
public abstract class Proportion(string code, KpiGrain grain, KpiBasis basis, string nothingOf, IReadOnlyList<KpiDimension> dimensions)
    : CountedFormula(code, grain, basis, KpiUnit.Percent, nothingOf, dimensions)
{
    public override bool HasInterval => true;

    public override decimal? Value(KpiCount count) => count.Denominator is { } all && all != 0 ? Rounded(100 * count.Numerator / all) : null;

    protected static KpiCount Share(decimal some, decimal all, long? n = null) => new(some, all, n ?? (long)all);

    /// <summary>The share of some among all of these.</summary>
    protected static KpiCount Share(IReadOnlyList<HandoffTally> handoffs, Func<HandoffTally, bool> all, Func<HandoffTally, bool> some) =>
        Share(handoffs.Many(tally => all(tally) && some(tally)), handoffs.Many(all));
}
