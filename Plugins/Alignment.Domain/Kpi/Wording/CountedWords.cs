namespace Alignment.Domain.Kpi;

/// <summary>What a figure was made from: "3,454 of 9,064 MQLs".</summary>
internal static class CountedWords
{
    /// <returns>Empty for a plain count or sum, and when it is not applicable.</returns>
    internal static string Of(KpiFormula formula, KpiCount count, string currency)
    {
        if (count.Denominator is not { } all || formula.Value(count) is null || formula.NumeratorUnit == KpiUnit.Days) return string.Empty;
        var some = Shown.Value(formula.NumeratorUnit, count.Numerator, currency);
        var whole = Shown.Value(formula.DenominatorUnit, all, currency);
        if (count.Spread is not null) return count.Numerator == all ? some + " observed" : some + " observed of " + whole;
        return formula.HasInterval || !formula.IsSampled && formula.Unit == KpiUnit.Count ? some + " of " + whole + " " + formula.NothingOf
            : formula.DenominatorUnit == KpiUnit.Days ? some + " over " + whole
            : some + " against " + whole + (formula.DenominatorUnit == KpiUnit.Money ? string.Empty : " " + formula.NothingOf);
    }
}
