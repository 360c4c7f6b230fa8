using Alignment.Domain.Kpi;
using Alignment.Plugins.Kpi.Tallying;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi;

/// <summary>The KPIs that the organisation counts. One request.</summary>
internal sealed class Catalogue
{
    private const int Active = 0;
    private readonly List<CatalogueKpi> all;
    private readonly Dictionary<string, CatalogueKpi> byCode;
    private readonly Dictionary<PeriodKind, Dictionary<string, KpiDimension>> preferred = [];

    private Catalogue(List<CatalogueKpi> all, DateTime? changedOn)
    {
        this.all = all;
        ChangedOn = changedOn;
        byCode = all.GroupBy(kpi => kpi.Code, StringComparer.OrdinalIgnoreCase).ToDictionary(same => same.Key, same => same.First(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>When somebody last changed it; null while it is empty.</summary>
    public DateTime? ChangedOn { get; }

    public IReadOnlyList<CatalogueKpi> All => all;

    /// <summary>For how many days its cohorts are watched.</summary>
    public IEnumerable<int> Horizons => all.Where(kpi => kpi.Formula.Basis == KpiBasis.Cohort).Select(kpi => kpi.Formula.HorizonDays(kpi.Terms)).Distinct();

    public IEnumerable<int> FreezeDays => all.Select(kpi => kpi.FreezeAfterDays).Distinct();

    public IEnumerable<CatalogueKpi> Counted(PeriodKind kind) => all.Where(kpi => kpi.Formula is CountedFormula && kpi.IsCounted(kind));

    public IEnumerable<CatalogueKpi> Derived(PeriodKind kind) => all.Where(kpi => kpi.Formula is DerivedFormula && kpi.IsCounted(kind));

    public CatalogueKpi? Find(string code) => byCode.TryGetValue(code, out var kpi) ? kpi : null;

    /// <summary>The dimension by which an axis is asked for anyway.</summary>
    public KpiDimension Preferred(string axis, PeriodKind kind)
    {
        if (!preferred.TryGetValue(kind, out var known)) preferred[kind] = known = Divided(kind);
        return known.TryGetValue(axis, out var by) ? by : KpiDimension.Total;
    }

    public static Catalogue Read(Meter meter)
    {
        var query = new QueryExpression(T.Kpi.Table) { ColumnSet = KpiRow.Columns };
        query.AddOrder(T.Kpi.Order, OrderType.Ascending);
        var rows = meter.All(query).ToList();
        var kpis = rows.Where(row => row.GetAttributeValue<OptionSetValue>(T.Kpi.StateCode)?.Value == Active).Select(KpiRow.Of).OfType<CatalogueKpi>().ToList();
        return new Catalogue(kpis, rows.Count == 0 ? null : rows.Max(row => row.GetAttributeValue<DateTime>(T.Kpi.ModifiedOn)));
    }

    private Dictionary<string, KpiDimension> Divided(PeriodKind kind)
    {
        var divided = new Dictionary<string, KpiDimension>();
        foreach (var kpi in all.Where(kpi => kpi.Probe is not null && kpi.DimensionsOf(kind).Any()))
        {
            foreach (var axis in kpi.Probe!.Axes.Where(axis => !divided.ContainsKey(axis))) divided[axis] = kpi.DimensionsOf(kind).OrderBy(Size).First();
        }

        return divided;
    }

    /// <summary>Few groups first: an owner has many hand-offs, a landing page few.</summary>
    private static int Size(KpiDimension by) => by switch
    {
        KpiDimension.Source => 0,
        KpiDimension.SlaPolicy or KpiDimension.Stage or KpiDimension.RejectionReason => 1,
        KpiDimension.DefinitionVersion => 2,
        KpiDimension.Campaign => 3,
        KpiDimension.Owner or KpiDimension.Seller => 4,
        KpiDimension.Team => 5,
        _ => 6,
    };
}
