using Alignment.Domain.Kpi.Formulas;

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
        if (formula is Growth) return Shown.Value(KpiUnit.Money, Math.Abs(count.Numerator), currency) + (count.Numerator < 0 ? " less than " : " more than ") + whole;
        return some + Between(formula) + whole + (formula.DenominatorUnit == KpiUnit.Count ? " " + formula.NothingOf : string.Empty);
    }

    private static string Between(KpiFormula formula) =>
        formula.HasInterval || (!formula.IsSampled && formula.Unit == KpiUnit.Count) ? " of "
        : formula.DenominatorUnit == KpiUnit.Days ? " over "
        : formula.NumeratorUnit == KpiUnit.Money && formula.DenominatorUnit == KpiUnit.Count ? " for "
        : " against ";
}
