namespace Alignment.Domain.Kpi;

/// <summary>How a figure stands against its target.</summary>
public static class Verdict
{
    /// <param name="target">In the unit of the figure; null for none.</param>
    /// <param name="minimum">Fewer observations than this are not judged.</param>
    public static KpiVerdict Of(KpiFormula formula, KpiCount count, decimal? target, KpiDirection direction, int minimum)
    {
        if (formula.Value(count) is not { } value) return KpiVerdict.NotApplicable;
        if (IsTooFew(formula, count, minimum)) return KpiVerdict.TooFew;
        if (target is not { } aim || direction == KpiDirection.Neither) return KpiVerdict.NoTarget;
        return (direction == KpiDirection.HigherIsBetter ? value >= aim : value <= aim) ? KpiVerdict.OnTarget : KpiVerdict.OffTarget;
    }

    /// <summary>Too few were looked at to trust it; a plain count or sum is what it is.</summary>
    public static bool IsTooFew(KpiFormula formula, KpiCount count, int minimum) => formula.IsSampled && count.N < minimum;
}
