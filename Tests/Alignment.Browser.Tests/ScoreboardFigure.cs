using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Browser.Tests;

/// <summary>A figure of the current month as a refresh would leave it, with the eleven months before it.</summary>
/// <param name="Code">Code of a KPI that ships.</param>
/// <param name="Unit">Option value.</param>
/// <param name="Value">In the unit; null where it is not applicable.</param>
/// <param name="Shown">As people read it.</param>
/// <param name="Verdict">Option value.</param>
public sealed record ScoreboardFigure(string Code, int Unit, decimal? Value, string Shown, int Verdict)
{
    public decimal Numerator { get; init; } = 381;

    public decimal? Denominator { get; init; } = 1000;

    public int N { get; init; } = 1000;

    public decimal? Target { get; init; }

    /// <summary>At the same time of the month before.</summary>
    public decimal? Previous { get; init; }

    public int Direction { get; init; } = T.KpiDirection.HigherIsBetter;

    public int Basis { get; init; } = T.KpiBasis.Cohort;

    public string Explanation { get; init; } = "";

    /// <summary>Percent of the cohort that is old enough; null where age does not matter.</summary>
    public decimal? Matured { get; init; }

    public bool IsTooFew { get; init; }

    /// <summary>What it was before it was restated; null where it was not.</summary>
    public string? Before { get; init; }

    /// <summary>What every figure of it says, whatever its month.</summary>
    public Entity Row(EntityReference kpi, EntityReference period, string label, string shown) => new(T.KpiValue.Table)
    {
        [T.KpiValue.Name] = $"{Code}, {label}",
        [T.KpiValue.Kpi] = kpi,
        [T.KpiValue.Period] = period,
        [T.KpiValue.Code] = Code,
        [T.KpiValue.PeriodKind] = new OptionSetValue(T.PeriodKind.Month),
        [T.KpiValue.PeriodLabel] = label,
        [T.KpiValue.Dimension] = new OptionSetValue(T.KpiDimension.Total),
        [T.KpiValue.Grain] = new OptionSetValue(T.KpiGrain.HandOff),
        [T.KpiValue.Basis] = new OptionSetValue(Basis),
        [T.KpiValue.Unit] = new OptionSetValue(Unit),
        [T.KpiValue.Direction] = new OptionSetValue(Direction),
        [T.KpiValue.Target] = Target,
        [T.KpiValue.Shown] = shown,
        [T.KpiValue.N] = N,
        [T.KpiValue.FormulaVersion] = 1,
        [T.KpiValue.CurrencyCode] = Unit == T.KpiUnit.Money ? "USD" : null,
    };

    /// <summary>What only the current month says.</summary>
    public Entity Now(Entity row, string before, DateTime countedOn)
    {
        ArgumentNullException.ThrowIfNull(row);
        row[T.KpiValue.Value] = Value;
        row[T.KpiValue.Numerator] = Numerator;
        row[T.KpiValue.Denominator] = Denominator;
        row[T.KpiValue.Low] = Unit == T.KpiUnit.Percent && Value is { } low ? Math.Max(0, low - 3) : null;
        row[T.KpiValue.High] = Unit == T.KpiUnit.Percent && Value is { } high ? Math.Min(100, high + 3) : null;
        row[T.KpiValue.PreviousLabel] = Previous is null ? null : before;
        row[T.KpiValue.PreviousValue] = Previous;
        row[T.KpiValue.Explanation] = Explanation;
        row[T.KpiValue.Verdict] = new OptionSetValue(Verdict);
        row[T.KpiValue.Partial] = true;
        row[T.KpiValue.MaturedShare] = Matured;
        row[T.KpiValue.TooFew] = IsTooFew;
        row[T.KpiValue.Status] = new OptionSetValue(T.KpiValueStatus.ToDate);
        row[T.KpiValue.Restatement] = Before is null ? 0 : 1;
        row[T.KpiValue.ComputedOn] = countedOn;
        return row;
    }
}
