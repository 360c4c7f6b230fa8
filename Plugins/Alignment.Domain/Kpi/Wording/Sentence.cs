using System.Globalization;

namespace Alignment.Domain.Kpi;

/// <summary>A figure in one plain sentence: what was counted, of what, when, how far it can be trusted, how it moved, and whether that is enough.</summary>
public static class Sentence
{
    public static string Of(Figure figure)
    {
        var parts = new List<string> { Opening(figure) };
        if (figure.Formula.Value(figure.Count) is { } value)
        {
            Add(parts, Certainty(figure));
            Add(parts, Watched(figure));
            Add(parts, Movement(figure, value));
            Add(parts, Against(figure));
        }

        return string.Join("; ", parts) + ".";
    }

    private static string Opening(Figure figure)
    {
        var shown = Shown.Of(figure.Formula, figure.Count, figure.Currency);
        var counted = CountedWords.Of(figure.Formula, figure.Count, figure.Currency);
        var whose = string.IsNullOrEmpty(figure.Cut) ? string.Empty : " for " + figure.Cut;
        return shown + whose + (counted.Length == 0 ? string.Empty : ": " + counted) + ", " + When(figure);
    }

    private static string When(Figure figure)
    {
        if (figure.Formula.Basis == KpiBasis.Snapshot) return figure.Period.IsCurrent(figure.Now) ? "as it stands now" : "as it stood at the end of " + PeriodWords.Of(figure.Calendar, figure.Period);
        var period = PeriodWords.Of(figure.Calendar, figure.Period);
        var when = figure.Formula.Basis == KpiBasis.Cohort ? "cohort of " + period : figure.Period.Kind == PeriodKind.AllTime ? "of all time" : "in " + period;
        return figure.Period.Kind != PeriodKind.AllTime && figure.Period.IsCurrent(figure.Now) ? when + " to date" : when;
    }

    private static string? Certainty(Figure figure)
    {
        if (!Verdict.IsTooFew(figure.Formula, figure.Count, figure.Minimum)) return null;
        var few = "too few to judge (fewer than " + figure.Minimum.ToString(CultureInfo.InvariantCulture) + ")";
        return figure.Formula.Interval(figure.Count) is not { } interval ? few
            : few + ", likely between " + Percent(interval.Low) + " and " + Percent(interval.High);
    }

    private static string? Watched(Figure figure) => figure.Maturity is not { IsMature: false } maturity ? null
        : Percent(maturity.Share) + " of it watched for " + figure.HorizonDays.ToString(CultureInfo.InvariantCulture) + " days so far";

    private static string? Movement(Figure figure, decimal value)
    {
        if (figure.Previous is not { } previous || string.IsNullOrEmpty(figure.PreviousLabel)) return null;
        if (Trend.Change(figure.Formula.Unit, value, previous) is not { } change) return null;
        return Shown.Change(figure.Formula.Unit, change) + " on " + figure.PreviousLabel + " (" + Shown.Value(figure.Formula.Unit, previous, figure.Currency) + ")";
    }

    private static string? Against(Figure figure)
    {
        var verdict = Verdict.Of(figure.Formula, figure.Count, figure.Target, figure.Direction, figure.Minimum);
        if (figure.Target is not { } target || verdict is not (KpiVerdict.OnTarget or KpiVerdict.OffTarget)) return null;
        return "target " + (figure.Direction == KpiDirection.HigherIsBetter ? "at least " : "at most ") + Shown.Value(figure.Formula.Unit, target, figure.Currency)
            + (verdict == KpiVerdict.OnTarget ? ": met" : ": missed");
    }

    private static string Percent(decimal value) => Shown.Value(KpiUnit.Percent, value, string.Empty);

    private static void Add(List<string> parts, string? part)
    {
        if (part is not null) parts.Add(part);
    }
}
