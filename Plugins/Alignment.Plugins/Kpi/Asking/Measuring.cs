using Alignment.Domain.Kpi;
using Alignment.Plugins.Kpi.Tallying;
using Alignment.Plugins.Kpi.Values;

namespace Alignment.Plugins.Kpi.Asking;

/// <summary>Counts one figure of any period from rows, and what it is made from.</summary>
internal sealed class Measuring(Counting with, Catalogue catalogue)
{
    private readonly Dictionary<Period, PeriodTallies> tallies = [];

    public IEnumerable<CountedFigure> Of(CatalogueKpi kpi, Period period, KpiDimension by)
    {
        foreach (var member in Members(kpi, period, by).ToList())
        {
            if (Count(kpi, period, by, member) is { } count) yield return new CountedFigure(kpi, by, member, count);
        }
    }

    public ReportingCalendar Calendar => with.Reporting.Calendar;

    public CatalogueKpi? Find(string code) => catalogue.Find(code);

    public KpiCount? Count(CatalogueKpi kpi, Period period, KpiDimension by, Member member) => kpi.Formula switch
    {
        CountedFormula counted => counted.Count(Tallies(period).Of(by, member, kpi.Terms), kpi.Terms),
        DerivedFormula derived => derived.From(new MeasuredLookup(this, period, by, member)),
        _ => null,
    };

    private IEnumerable<Member> Members(CatalogueKpi kpi, Period period, KpiDimension by)
    {
        if (by == KpiDimension.Total) return [Member.Total];
        if (kpi.Formula is CountedFormula) return kpi.Probe!.Members(Tallies(period), by, kpi.Terms);
        return ((DerivedFormula)kpi.Formula).Needs.Select(catalogue.Find).OfType<CatalogueKpi>()
            .SelectMany(part => Members(part, period, by)).GroupBy(member => member.Key).Select(same => same.First());
    }

    private PeriodTallies Tallies(Period period)
    {
        if (!tallies.TryGetValue(period, out var known)) tallies[period] = known = with.Now(period);
        return known;
    }
}
