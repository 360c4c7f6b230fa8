using Alignment.Domain.Kpi;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Kpi.Periods;
using Alignment.Plugins.Kpi.Tallying;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Values;

/// <summary>The row of a figure: what it is about, and what was counted.</summary>
internal static class ValueRow
{
    private const int LongestName = 200;
    private const int LongestSpread = 1048576;

    private static readonly string[] Counted =
    [
        T.KpiValue.Kpi, T.KpiValue.Dimension, T.KpiValue.DimensionKey, T.KpiValue.DimensionLabel, T.KpiValue.Numerator, T.KpiValue.Denominator,
        T.KpiValue.N, T.KpiValue.Histogram, T.KpiValue.Restatement, .. MemberColumns.All,
    ];

    /// <summary>What a row was written from, beside its numbers.</summary>
    private static readonly string[] Beside =
    [
        T.KpiValue.Status, T.KpiValue.FormulaVersion, T.KpiValue.FiltersHash, T.KpiValue.FrozenOn, T.KpiValue.PreviousNumerator, T.KpiValue.PreviousDenominator,
        T.KpiValue.PreviousLabel, T.KpiValue.MaturedShare,
    ];

    /// <summary>Whatever else changes in a row changes one of these: the sentence tells most of it.</summary>
    private static readonly string[] Telling =
        [T.KpiValue.Name, T.KpiValue.Code, T.KpiValue.Section, T.KpiValue.Direction, T.KpiValue.Target, T.KpiValue.Verdict, T.KpiValue.Explanation];

    /// <summary>What stays as it is while the KPI and the name of the member do: it need not be written again with other numbers.</summary>
    private static readonly string[] Fixed =
    [
        T.KpiValue.Kpi, T.KpiValue.Period, T.KpiValue.PeriodKind, T.KpiValue.PeriodStart, T.KpiValue.PeriodEnd, T.KpiValue.PeriodLabel, T.KpiValue.Dimension,
        T.KpiValue.DimensionKey, T.KpiValue.DimensionLabel, T.KpiValue.Restatement, T.KpiValue.Name, T.KpiValue.Code, T.KpiValue.Section, T.KpiValue.Grain,
        T.KpiValue.Basis, T.KpiValue.Unit, T.KpiValue.Direction, T.KpiValue.FormulaVersion, T.KpiValue.FiltersHash, T.KpiValue.Target, T.KpiValue.CurrencyCode,
        T.KpiValue.MaturedOn, .. MemberColumns.All,
    ];

    /// <summary>What was counted, and of whom: enough to add it up and to compare with it.</summary>
    public static readonly ColumnSet Counts = new(Counted);

    /// <summary>Enough to see whether a row would be put together from the same now.</summary>
    public static readonly ColumnSet Sources = new([.. Counted, .. Beside, T.KpiValue.PreviousValue, T.KpiValue.ComputedOn]);

    /// <summary>Enough to see whether a row that was put together again says something else.</summary>
    public static readonly ColumnSet Columns = new([.. Counted, .. Beside, .. Telling]);

    public static bool IsAsStored(Entity row, Entity stored) =>
        Columns.Columns.All(column => !row.Contains(column) || SameValue.As(row[column], stored.GetAttributeValue<object>(column)));

    public static void LeaveFixed(Entity row)
    {
        foreach (var column in Fixed) row.Attributes.Remove(column);
    }

    public static Guid Id(FigureKey key, Period period, int restatement) =>
        RowId.Of(FormattableString.Invariant($"value/{key.Kpi:N}/{(int)period.Kind}/{period.Start.Ticks}/{(int)key.By}/{key.Member}/{restatement}"));

    /// <summary>What stays the same as long as the row stands.</summary>
    public static Entity New(CatalogueKpi kpi, Period period, Member member, KpiDimension by, int restatement)
    {
        var row = new Entity(T.KpiValue.Table, Id(kpi.Key(by, member.Key), period, restatement))
        {
            [T.KpiValue.Kpi] = new EntityReference(T.Kpi.Table, kpi.Id),
            [T.KpiValue.Period] = new EntityReference(T.KpiPeriod.Table, PeriodRow.Id(period)),
            [T.KpiValue.PeriodKind] = Offset.From(period.Kind),
            [T.KpiValue.PeriodStart] = period.Start,
            [T.KpiValue.PeriodEnd] = period.End,
            [T.KpiValue.PeriodLabel] = period.Label,
            [T.KpiValue.Dimension] = Offset.From(by),
            [T.KpiValue.DimensionKey] = member.Key,
            [T.KpiValue.Restatement] = restatement,
        };
        if (MemberColumns.Of(member.Row?.LogicalName) is { } column) row[column] = member.Row;
        return row;
    }

    public static void Count(Entity row, CatalogueKpi kpi, Period period, Member member, KpiDimension by, KpiCount count)
    {
        row[T.KpiValue.Name] = Texts.Clip(by == KpiDimension.Total ? $"{kpi.Name}, {period.Label}" : $"{kpi.Name}, {period.Label}, {member.Label}", LongestName);
        row[T.KpiValue.Code] = kpi.Code;
        row[T.KpiValue.Section] = Offset.From(kpi.Section);
        row[T.KpiValue.Grain] = Offset.From(kpi.Formula.Grain);
        row[T.KpiValue.Basis] = Offset.From(kpi.Formula.Basis);
        row[T.KpiValue.Unit] = Offset.From(kpi.Formula.Unit);
        row[T.KpiValue.Direction] = Offset.From(kpi.Direction);
        row[T.KpiValue.DimensionLabel] = Texts.Clip(member.Label, LongestName);
        row[T.KpiValue.Numerator] = decimal.Round(count.Numerator, 6);
        row[T.KpiValue.Denominator] = count.Denominator is { } all ? decimal.Round(all, 6) : null;
        row[T.KpiValue.N] = (int)Math.Min(count.N, int.MaxValue);
        row[T.KpiValue.Histogram] = count.WriteSpread(LongestSpread);
        row[T.KpiValue.FormulaVersion] = kpi.Formula.Version;
        row[T.KpiValue.FiltersHash] = kpi.FiltersHash;
    }
}
