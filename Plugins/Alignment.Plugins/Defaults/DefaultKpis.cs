using System.Xml.Linq;
using Alignment.Domain.Kpi;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Defaults;

/// <summary>The KPIs a team starts from. A code that is there, edited or not, is left as it is.</summary>
internal static class DefaultKpis
{
    private const string Resource = "Alignment.Plugins.Defaults.kpis.xml";
    private const string AllPeriods = "Week; Month; Quarter; Year; All Time";

    /// <param name="skipped">How many were there already.</param>
    /// <returns>How many were installed.</returns>
    public static int Install(Occasion on, out int skipped)
    {
        var there = on.AsCaller.RetrieveMultiple(new QueryExpression(T.Kpi.Table) { ColumnSet = new ColumnSet(T.Kpi.Code) }).Entities;
        var all = EmbeddedXml.Load(Resource).Elements("kpi").ToList();
        var missing = all.FindAll(kpi => !there.Any(row => row.Id == EmbeddedXml.Id(kpi)
            || string.Equals(row.GetAttributeValue<string>(T.Kpi.Code), EmbeddedXml.Text(kpi, "code"), StringComparison.OrdinalIgnoreCase)));
        // Past the guard, which would count every row as a change of the catalogue: a test puts these rows through it.
        Errand.AsServer(on, () => Create(on, missing.ConvertAll(Row)));
        skipped = all.Count - missing.Count;
        return missing.Count;
    }

    /// <summary>What the person should do next.</summary>
    public static string Summary(int installed, int skipped) => installed == 0
        ? $"All {skipped} KPIs are there already and were left as they are."
        : $"Installed {installed} KPIs{(skipped == 0 ? "" : $"; {skipped} are there already and were left as they are")}. Set targets that both teams agree on, then refresh the KPIs.";

    private static Entity Row(XElement kpi)
    {
        var code = EmbeddedXml.Text(kpi, "code")!;
        var formula = KpiFormulas.Find(code) ?? throw new InvalidOperationException($"No formula counts {code}.");
        return new Entity(T.Kpi.Table, EmbeddedXml.Id(kpi))
        {
            [T.Kpi.Name] = EmbeddedXml.Text(kpi, "name"),
            [T.Kpi.Code] = code,
            [T.Kpi.Formula] = formula.Code,
            [T.Kpi.FormulaVersion] = formula.Version,
            [T.Kpi.Section] = EmbeddedXml.Choice<KpiSection>(kpi, "section"),
            [T.Kpi.Grain] = Offset.From(formula.Grain),
            [T.Kpi.Basis] = Offset.From(formula.Basis),
            [T.Kpi.Unit] = Offset.From(formula.Unit),
            [T.Kpi.Direction] = EmbeddedXml.Choice<KpiDirection>(kpi, "direction"),
            [T.Kpi.Target] = EmbeddedXml.Points(kpi, "target"),
            [T.Kpi.HorizonDays] = EmbeddedXml.Number(kpi, "horizon"),
            [T.Kpi.Minimum] = EmbeddedXml.Number(kpi, "minimum"),
            [T.Kpi.FreezeAfterDays] = EmbeddedXml.Number(kpi, "freeze"),
            [T.Kpi.Periods] = EmbeddedXml.Text(kpi, "periods") ?? AllPeriods,
            [T.Kpi.Dimensions] = EmbeddedXml.Text(kpi, "dimensions"),
            [T.Kpi.OutlierAbove] = EmbeddedXml.Points(kpi, "outlier"),
            [T.Kpi.Margin] = EmbeddedXml.Points(kpi, "margin"),
            [T.Kpi.Sentence] = kpi.Element("sentence")!.Value,
            [T.Kpi.HowCounted] = kpi.Element("counted")!.Value,
            [T.Kpi.Benchmark] = kpi.Element("benchmark")?.Value,
            [T.Kpi.BenchmarkSource] = kpi.Element("benchmark") is { } benchmark ? EmbeddedXml.Text(benchmark, "source") : null,
            [T.Kpi.Order] = EmbeddedXml.Number(kpi, "order"),
            [T.Kpi.OnScoreboard] = EmbeddedXml.Text(kpi, "scoreboard") is not null,
        };
    }

    private static void Create(Occasion on, List<Entity> rows)
    {
        if (rows.Count > 0) on.AsCaller.Execute(new CreateMultipleRequest { Targets = new EntityCollection(rows) { EntityName = T.Kpi.Table } });
    }
}
