using Alignment.Domain.Kpi;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Periods;

/// <summary>What is known of one period: whether its figures are still true, and when they were counted.</summary>
internal sealed class PeriodRow(Period period, Entity row)
{
    public static readonly ColumnSet Columns = new(
        T.KpiPeriod.Kind, T.KpiPeriod.Start, T.KpiPeriod.End, T.KpiPeriod.Name, T.KpiPeriod.Stale, T.KpiPeriod.StaleSince,
        T.KpiPeriod.CountedOn, T.KpiPeriod.RecountAfter, T.KpiPeriod.Watermark);

    public Period Period => period;

    public bool IsStale => row.GetAttributeValue<bool?>(T.KpiPeriod.Stale) == true;

    public DateTime? RecountAfter => row.GetAttributeValue<DateTime?>(T.KpiPeriod.RecountAfter);

    public DateTime? CountedOn => row.GetAttributeValue<DateTime?>(T.KpiPeriod.CountedOn);

    public DateTime? Watermark => row.GetAttributeValue<DateTime?>(T.KpiPeriod.Watermark);

    public static Guid Id(Period period) => RowId.Of($"period/{(int)period.Kind}/{period.Start.Ticks}");

    public static PeriodRow Of(Entity row) => new(
        new Period(
            Offset.Of<PeriodKind>(row.GetAttributeValue<OptionSetValue>(T.KpiPeriod.Kind)),
            Utc(row, T.KpiPeriod.Start),
            Utc(row, T.KpiPeriod.End),
            row.GetAttributeValue<string>(T.KpiPeriod.Name)),
        row);

    /// <summary>The row of a period that has become stale.</summary>
    public static Entity Stale(Period period, DateTime now) => new(T.KpiPeriod.Table, Id(period))
    {
        [T.KpiPeriod.Name] = period.Label,
        [T.KpiPeriod.Kind] = Offset.From(period.Kind),
        [T.KpiPeriod.Start] = period.Start,
        [T.KpiPeriod.End] = period.End,
        [T.KpiPeriod.Stale] = true,
        [T.KpiPeriod.StaleSince] = now,
    };

    private static DateTime Utc(Entity row, string column) => DateTime.SpecifyKind(row.GetAttributeValue<DateTime>(column), DateTimeKind.Utc);
}
