namespace Alignment.Domain.Kpi;

/// <summary>A figure made from other figures of the same period and dimension.</summary>
public abstract class DerivedFormula : KpiFormula
{
    /// <summary>The codes of what it is made from.</summary>
    public abstract IReadOnlyList<string> Needs { get; }

    /// <summary>It is made anew for every period.</summary>
    public override bool AddsUp => false;

    /// <returns>Null when something it is made from is not applicable or not there.</returns>
    public abstract KpiCount? From(IKpiLookup figures);
}
