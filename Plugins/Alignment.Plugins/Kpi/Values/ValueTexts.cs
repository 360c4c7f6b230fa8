using Alignment.Domain.Kpi;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Kpi.Tallying;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Values;

/// <summary>Writes what a figure says, in the columns that people read and charts draw.</summary>
internal sealed class ValueTexts(ReportingCalendar calendar, string currency, DateTime now, DateTime? first)
{
    private const int LongestShown = 100;
    private const int LongestSentence = 2000;
    private readonly Dictionary<Period, string?> labels = [];

    public void Write(Entity row, CatalogueKpi kpi, Period period, Member member, KpiDimension by, KpiCount count, KpiCount? before)
    {
        var formula = kpi.Formula;
        var value = formula.Value(count);
        var previous = before is null ? null : formula.Value(before);
        var interval = formula.Interval(count);
        var maturity = Maturity.Of(formula, kpi.Terms, period, now, first);
        var label = Label(period, previous);
        row[T.KpiValue.Value] = value;
        row[T.KpiValue.Low] = interval?.Low;
        row[T.KpiValue.High] = interval?.High;
        row[T.KpiValue.PreviousNumerator] = before?.Numerator;
        row[T.KpiValue.PreviousDenominator] = before?.Denominator;
        row[T.KpiValue.PreviousValue] = previous;
        row[T.KpiValue.PreviousLabel] = label;
        row[T.KpiValue.Change] = Trend.Change(formula.Unit, value, previous);
        row[T.KpiValue.Target] = kpi.Target;
        row[T.KpiValue.Verdict] = Qualification.Offset.From(Verdict.Of(formula, count, kpi.Target, kpi.Direction, kpi.Terms.Minimum));
        row[T.KpiValue.TooFew] = Verdict.IsTooFew(formula, count, kpi.Terms.Minimum);
        row[T.KpiValue.Partial] = period.IsCurrent(now) && period.Kind != PeriodKind.AllTime;
        row[T.KpiValue.MaturedShare] = maturity?.Share;
        row[T.KpiValue.MaturedOn] = maturity?.MaturedOn;
        row[T.KpiValue.CurrencyCode] = formula.Unit is KpiUnit.Money or KpiUnit.MoneyPerDay ? currency : null;
        row[T.KpiValue.Shown] = Texts.Clip(Shown.Of(formula, count, currency), LongestShown);
        row[T.KpiValue.Explanation] = Texts.Clip(Sentence.Of(Told(kpi, period, by == KpiDimension.Total ? null : member.Label, count, maturity, previous, label)), LongestSentence);
    }

    /// <summary>Nothing that a row tells beside its numbers would be told otherwise now: it need not be put together again to be compared.</summary>
    public bool IsStillTold(StoredValue stored, CatalogueKpi kpi, Period period, Member member, KpiCount? before)
    {
        if (stored.Told is not { } told || !IsOfTheSame(stored, kpi, member)) return false;
        var previous = before is null ? null : kpi.Formula.Value(before);
        var share = Maturity.Of(kpi.Formula, kpi.Terms, period, now, first)?.Share;
        return told == new ToldBeside(before?.Numerator, before?.Denominator, previous, Label(period, previous), share, told.ComputedOn);
    }

    /// <summary>It was written of the KPI as it is now, and of a member of that name.</summary>
    public static bool IsOfTheSame(StoredValue stored, CatalogueKpi kpi, Member member) =>
        stored.Told?.ComputedOn >= kpi.ChangedOn && stored.Member.Label == member.Label
        && stored.FiltersHash == kpi.FiltersHash && stored.Figure?.FormulaVersion == kpi.Formula.Version;

    private string? Label(Period period, decimal? previous)
    {
        if (previous is null) return null;
        if (labels.TryGetValue(period, out var known)) return known;
        return labels[period] = calendar.Previous(period) is { } earlier ? Trend.Label(calendar, period, earlier, now) : null;
    }

    /// <summary>The sentence of any cut that nobody stores.</summary>
    public string Say(CatalogueKpi kpi, Period period, Member member, KpiDimension by, KpiCount count) =>
        Sentence.Of(Told(kpi, period, by == KpiDimension.Total ? null : member.Label, count, Maturity.Of(kpi.Formula, kpi.Terms, period, now, first), null, null));

    public string Show(CatalogueKpi kpi, KpiCount count) => Shown.Of(kpi.Formula, count, currency);

    private Figure Told(CatalogueKpi kpi, Period period, string? cut, KpiCount count, Maturity? maturity, decimal? previous, string? label) => new(kpi.Formula, count, period, calendar)
    {
        Now = now,
        Currency = currency,
        Cut = cut,
        Maturity = maturity,
        HorizonDays = kpi.Formula.HorizonDays(kpi.Terms),
        Minimum = kpi.Terms.Minimum,
        Target = kpi.Target,
        Direction = kpi.Direction,
        Previous = previous,
        PreviousLabel = label,
    };
}
