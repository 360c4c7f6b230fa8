namespace Alignment.Domain.Kpi;

/// <summary>How a KPI is counted. What it is called, its target and its periods are the organisation's choice; this is not.</summary>
/// <param name="code">What it is found by.</param>
/// <param name="nothingOf">What there is none of when the figure is not applicable: "MQLs".</param>
/// <param name="dimensions">By what it can be cut, besides the total.</param>
public abstract class KpiFormula(string code, KpiGrain grain, KpiBasis basis, KpiUnit unit, string nothingOf, IReadOnlyList<KpiDimension> dimensions)
{
    public string Code { get; } = code;

    /// <summary>Goes up when the same facts give another figure.</summary>
    public virtual int Version => 1;

    public KpiGrain Grain { get; } = grain;

    public KpiBasis Basis { get; } = basis;

    public KpiUnit Unit { get; } = unit;

    /// <summary>What there is none of when the figure is not applicable: "MQLs" for "n/a (0 MQLs)".</summary>
    public string NothingOf { get; } = nothingOf;

    /// <summary>By what it can be cut, besides the total.</summary>
    public IReadOnlyList<KpiDimension> Dimensions { get; } = dimensions;

    /// <summary>In what the numerator is given.</summary>
    public virtual KpiUnit NumeratorUnit => Unit is KpiUnit.Money or KpiUnit.MoneyPerDay ? KpiUnit.Money : KpiUnit.Count;

    /// <summary>In what the denominator is given.</summary>
    public virtual KpiUnit DenominatorUnit => KpiUnit.Count;

    /// <summary>It is a share of the things that are counted, so an interval says how far it can be trusted.</summary>
    public virtual bool HasInterval => false;

    /// <summary>The count of a longer period is the sum of its parts; otherwise every period is counted by itself.</summary>
    public virtual bool AddsUp => Basis != KpiBasis.Snapshot;

    /// <summary>What it is a share of is not cut by the dimension: in a longer period that of the total counts, whether a part had any of it or not.</summary>
    public virtual bool IsOfTheWhole => false;

    /// <summary>Few observations make it unreliable; a plain count is what it is.</summary>
    public virtual bool IsSampled => true;

    /// <summary>The KPI must say for how many days something is watched.</summary>
    public virtual bool NeedsHorizon => false;

    /// <summary>For how many days it watches; 0 for as long as it takes.</summary>
    public virtual int HorizonDays(KpiTerms terms) => terms.HorizonDays;

    /// <summary>The same figure for what happened within so many days; itself where that makes no difference.</summary>
    public virtual KpiFormula Within(int days) => this;

    /// <summary>The figure, in the unit, to six decimals; null when there is nothing it could be a share of.</summary>
    public abstract decimal? Value(KpiCount count);

    /// <summary>Why it is not applicable: "0 MQLs".</summary>
    public virtual string Nothing(KpiCount count) => "0 " + NothingOf;

    /// <summary>Between which values the true share lies in 95 of 100 cases, in the unit; null where that says nothing.</summary>
    public WilsonInterval? Interval(KpiCount count) =>
        HasInterval && count.Denominator is { } all ? WilsonInterval.Of(count.Numerator, all)?.Times(100) : null;

    /// <summary>To six decimals, as figures are stored.</summary>
    protected static decimal Rounded(decimal value) => Math.Round(value, 6, MidpointRounding.AwayFromZero);
}
