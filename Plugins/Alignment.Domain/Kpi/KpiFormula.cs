namespace Alignment.Domain.Kpi;

/// <summary>How a KPI is counted. What it is called, its target and its periods are the organisation's choice; this is not.</summary>
public abstract class KpiFormula
{
    public abstract string Code { get; }

    /// <summary>Goes up when the same facts give another figure.</summary>
    public virtual int Version => 1;

    public abstract KpiGrain Grain { get; }

    public abstract KpiBasis Basis { get; }

    public virtual KpiUnit Unit => KpiUnit.Percent;

    /// <summary>What there is none of when the figure is not applicable: "n/a (0 MQLs)".</summary>
    public abstract string NothingOf { get; }

    /// <summary>By what it can be cut; the total always exists.</summary>
    public abstract IReadOnlyList<KpiDimension> Dimensions { get; }

    /// <summary>It is a share of what it is a share of, so that an interval says how far it can be trusted.</summary>
    public virtual bool HasInterval => false;

    /// <summary>The count of a longer period is the sum of its parts; otherwise every period is counted by itself.</summary>
    public virtual bool AddsUp => true;

    /// <summary>Few observations make it unreliable; a plain count is what it is.</summary>
    public virtual bool IsSampled => true;

    /// <summary>The KPI must say for how many days something is watched.</summary>
    public virtual bool NeedsHorizon => false;

    /// <summary>The figure, in the unit, to six decimals; null when there is nothing it could be a share of.</summary>
    public abstract decimal? Value(KpiCount count);

    /// <summary>Between which values the true share lies in 95 of 100 cases, in the unit; null where that says nothing.</summary>
    public WilsonInterval? Interval(KpiCount count) =>
        HasInterval && count.Denominator is { } all ? WilsonInterval.Of(count.Numerator, all)?.Times(100) : null;
}
