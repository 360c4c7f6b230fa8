using Alignment.Domain.Kpi;
using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Asking;

/// <summary>The KPI that somebody names: one of the catalogue, or a formula that ships, with another horizon if they say so.</summary>
internal static class Wanted
{
    public static CatalogueKpi Of(Occasion on, Catalogue catalogue)
    {
        var code = on.Input<string>(T.CustomApis.MeasureKpi.Code)?.Trim() ?? "";
        var days = on.Input<int>(T.CustomApis.MeasureKpi.HorizonDays);
        if (days < 0) throw new Refusal($"HorizonDays is {days}. Say for how many days to watch, or leave it out.");
        var known = catalogue.Find(code) ?? (KpiFormulas.Find(code) is { } shipped ? new CatalogueKpi { Code = shipped.Code, Name = shipped.Code, Formula = shipped } : null)
            ?? throw new Refusal($"There is no KPI \"{code}\". Choose from: {string.Join(", ", catalogue.All.Select(kpi => kpi.Code))}.");
        return days == 0 ? known : new CatalogueKpi
        {
            Id = known.Id,
            Code = known.Code,
            Name = known.Name,
            Formula = known.Formula.Within(days),
            Direction = known.Direction,
            Target = known.Target,
            Terms = new KpiTerms
            {
                HorizonDays = days,
                OutlierAbove = known.Terms.OutlierAbove,
                MarginPercent = known.Terms.MarginPercent,
                Minimum = known.Terms.Minimum,
                MinimumAttempts = known.Terms.MinimumAttempts,
            },
        };
    }
}
