using System.Globalization;
using Alignment.Domain.Kpi;
using Alignment.Domain.Qualification.Canonical;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Kpi.Asking;
using Alignment.Plugins.Kpi.Periods;
using Alignment.Plugins.Kpi.Tallying;
using Alignment.Plugins.Kpi.Values;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi;

/// <summary>Counts one KPI for any stretch of time and by any dimension it can be cut by, as JSON. Nothing is stored.</summary>
[CrmPluginRegistration(T.CustomApis.MeasureKpi.Name)]
public sealed class MeasureKpiApi : Step
{
    private const int MostPeriods = 400;

    protected override void Run(Occasion on)
    {
        var meter = new Meter(on);
        var reporting = Reporting.Of(on);
        var catalogue = Catalogue.Read(meter);
        var kpi = Wanted.Of(on, catalogue);
        var by = By(on, kpi);
        var book = PeriodBook.Read(meter);
        var first = on.Input<DateTime>(T.CustomApis.MeasureKpi.FromOn) is { Ticks: > 0 } from ? from : book.First ?? on.Now;
        var until = on.Input<DateTime>(T.CustomApis.MeasureKpi.ToOn) is { Ticks: > 0 } to ? to : on.Now.AddSeconds(1);
        if (until <= first) throw new Refusal($"FromOn is {first:yyyy-MM-dd}, which is not before ToOn, {until:yyyy-MM-dd}. Ask for a stretch of time that has a length.");
        var measuring = new Measuring(new Counting(meter, reporting, (_, _) => KpiDimension.Total), catalogue);
        var texts = new ValueTexts(reporting.Calendar, BaseCurrency.Of(on), on.Now, first);
        var rows = new List<string>();
        foreach (var period in Stretches(on, reporting.Calendar, DateTime.SpecifyKind(first, DateTimeKind.Utc), DateTime.SpecifyKind(until, DateTimeKind.Utc)))
        {
            foreach (var figure in measuring.Of(kpi, period, by)) rows.Add(Row(figure, period, texts));
        }

        on.Answer(T.CustomApis.MeasureKpi.Rows, "[" + string.Join(",", rows) + "]");
    }

    private static KpiDimension By(Occasion on, CatalogueKpi kpi)
    {
        var asked = on.Input<int>(T.CustomApis.MeasureKpi.Dimension);
        var by = asked == 0 ? KpiDimension.Total : Offset.Of<KpiDimension>(new OptionSetValue(asked));
        if (by == KpiDimension.Total || kpi.Formula.Dimensions.Contains(by)) return by;
        var can = kpi.Formula.Dimensions.Select(DimensionList.Name).ToList();
        throw new Refusal($"{kpi.Code} cannot be cut by {(Enum.IsDefined(typeof(KpiDimension), by) ? DimensionList.Name(by) : asked.ToString(CultureInfo.InvariantCulture))}. {(can.Count == 0 ? "Ask for the total." : $"Choose from: {string.Join("; ", can)}.")}");
    }

    private static IReadOnlyList<Period> Stretches(Occasion on, ReportingCalendar calendar, DateTime from, DateTime until)
    {
        var asked = on.Input<int>(T.CustomApis.MeasureKpi.PeriodKind);
        if (asked == 0) return [new Period(PeriodKind.AllTime, from, until, FormattableString.Invariant($"{from:yyyy-MM-dd} to {until:yyyy-MM-dd}"))];
        var kind = Offset.Of<PeriodKind>(new OptionSetValue(asked));
        if (kind is < PeriodKind.Week or >= PeriodKind.AllTime) throw new Refusal($"PeriodKind is {asked}. Use {T.PeriodKind.Week} to {T.PeriodKind.Year}, or leave it out for the stretch as a whole.");
        var periods = calendar.Between(kind, from, until);
        return periods.Count <= MostPeriods ? periods : throw new Refusal($"That is {periods.Count} periods; {MostPeriods} are the most at once. Ask for a shorter stretch, or longer periods.");
    }

    private static string Row(CountedFigure figure, Period period, ValueTexts texts)
    {
        var formula = figure.Kpi.Formula;
        var interval = formula.Interval(figure.Count);
        return string.Concat(
            "{\"period\":", Json.Text(period.Label), ",\"start\":", Instant(period.Start), ",\"end\":", Instant(period.End),
            ",\"dimension\":", Json.Text(DimensionList.Name(figure.By)), ",\"key\":", Json.Text(figure.Member.Key), ",\"label\":", Json.Text(figure.Member.Label),
            ",\"numerator\":", Number(figure.Count.Numerator), ",\"denominator\":", Number(figure.Count.Denominator), ",\"value\":", Number(formula.Value(figure.Count)),
            ",\"n\":", Number(figure.Count.N), ",\"low\":", Number(interval?.Low), ",\"high\":", Number(interval?.High),
            ",\"shown\":", Json.Text(texts.Show(figure.Kpi, figure.Count)), ",\"sentence\":", Json.Text(texts.Say(figure.Kpi, period, figure.Member, figure.By, figure.Count)), "}");
    }

    private static string Instant(DateTime at) => Json.Text(at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    private static string Number(decimal? number) => number is { } value ? value.ToString("0.######", CultureInfo.InvariantCulture) : "null";
}
