using Alignment.Domain.Kpi;

namespace Alignment.Plugins.Kpi.Values;

/// <summary>The figures that another one is made from, of the same member.</summary>
internal sealed class FigureLookup(Catalogue catalogue, Figures figures, KpiDimension by, string member, Comparison? before, Comparison? lastYear) : IKpiLookup
{
    public KpiCount? Of(string code) => catalogue.Find(code) is { } kpi ? figures.Find(kpi, by, member) : null;

    public KpiCount? Before(string code) => catalogue.Find(code) is { } kpi ? before?.Of(kpi, by, member) : null;

    public KpiCount? LastYear(string code) => catalogue.Find(code) is { } kpi ? lastYear?.Of(kpi, by, member) : null;

    public decimal? ValueOf(string code) => catalogue.Find(code) is { } kpi && Of(code) is { } count ? kpi.Formula.Value(count) : null;
}
