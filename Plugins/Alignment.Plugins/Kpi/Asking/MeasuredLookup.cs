using Alignment.Domain.Kpi;
using Alignment.Plugins.Kpi.Tallying;

namespace Alignment.Plugins.Kpi.Asking;

/// <summary>What a figure is made from, counted when it is asked for.</summary>
internal sealed class MeasuredLookup(Measuring measuring, Period period, KpiDimension by, Member member) : IKpiLookup
{
    /// <summary>A stretch that somebody named, not a period of the calendar.</summary>
    private bool IsOwn => period.Kind == PeriodKind.AllTime;

    public KpiCount? Of(string code) => In(period, code);

    public KpiCount? Before(string code) => In(IsOwn ? period with { Start = period.Start - (period.End - period.Start), End = period.Start } : measuring.Calendar.Previous(period), code);

    public KpiCount? LastYear(string code) => In(IsOwn ? period with { Start = period.Start.AddYears(-1), End = period.End.AddYears(-1) } : measuring.Calendar.LastYear(period), code);

    public decimal? ValueOf(string code) => measuring.Find(code) is { } kpi && Of(code) is { } count ? kpi.Formula.Value(count) : null;

    private KpiCount? In(Period? when, string code) => when is not null && measuring.Find(code) is { } kpi ? measuring.Count(kpi, when, by, member) : null;
}
