namespace Alignment.Domain.Kpi.Formulas;

/// <summary>How much more, or less, than before, in percent of before. Nothing before: not applicable.</summary>
/// <inheritdoc cref="KpiFormula"/>
public abstract class Growth(string code, string grows, KpiGrain grain, string nothingOf, IReadOnlyList<KpiDimension> dimensions)
    : DerivedFormula(code, grain, KpiBasis.Event, KpiUnit.Percent, nothingOf, dimensions)
{
    public override KpiUnit NumeratorUnit => KpiUnit.Money;

    public override KpiUnit DenominatorUnit => KpiUnit.Money;

    public override IReadOnlyList<string> Needs => [grows];

    public override bool IsSampled => false;

    public override KpiCount? From(IKpiLookup figures)
    {
        if (figures.Of(grows) is not { } now) return null;
        var before = Earlier(figures, grows)?.Numerator ?? 0;
        return before > 0 ? new KpiCount(now.Numerator - before, before, now.N) : new KpiCount(now.Numerator - before, 0, now.N);
    }

    protected abstract KpiCount? Earlier(IKpiLookup figures, string code);
}
