using Alignment.Domain.Kpi;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Kpi.Asking;
using Alignment.Plugins.Kpi.Periods;
using Alignment.Plugins.Kpi.Tallying;
using Alignment.Plugins.Kpi.Values;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi;

/// <summary>
/// The rows behind a stored figure, as a query that the caller runs in the caller's own rights: those of the numerator, or all
/// that it is a share of.
/// </summary>
[CrmPluginRegistration(T.CustomApis.DrillDownKpi.Name)]
public sealed class DrillDownKpiApi : Step
{
    private const string Numerator = "numerator";
    private const string Denominator = "denominator";

    protected override void Run(Occasion on)
    {
        var part = on.Input<string>(T.CustomApis.DrillDownKpi.Part)?.Trim().ToLowerInvariant();
        if (part is not (null or "" or Numerator or Denominator)) throw new Refusal($"Part is \"{part}\". Say {Numerator} or {Denominator}.");
        var row = on.AsCaller.Retrieve(T.KpiValue.Table, on.Input<Guid>(T.CustomApis.DrillDownKpi.ValueId), new Microsoft.Xrm.Sdk.Query.ColumnSet([.. ValueRow.Columns.Columns, T.KpiValue.PeriodKind, T.KpiValue.PeriodStart, T.KpiValue.PeriodEnd, T.KpiValue.PeriodLabel]));
        var value = new StoredValue(row);
        var meter = new Meter(on);
        var catalogue = Catalogue.Read(meter);
        var code = row.GetAttributeValue<string>(T.KpiValue.Code);
        var kpi = catalogue.Find(code) ?? throw new Refusal($"{code} is no longer counted: activate it in the catalogue of KPIs, then its rows can be shown.");
        if (kpi.Formula is not CountedFormula) throw new Refusal($"{kpi.Name} is made from other figures. Open the rows of those: {string.Join(", ", ((DerivedFormula)kpi.Formula).Needs)}.");
        var behind = new RowsBehind(new Counting(meter, Reporting.Of(on), (_, _) => KpiDimension.Total), kpi, PeriodOf(row), value.Key.By, value.Key.Member);
        var found = behind.Find(isNumerator: part == Numerator);
        on.Answer(T.CustomApis.DrillDownKpi.TableName, found.Table);
        on.Answer(T.CustomApis.DrillDownKpi.FetchXml, found.FetchXml);
        on.Answer(T.CustomApis.DrillDownKpi.Count, found.Count);
        on.Answer(T.CustomApis.DrillDownKpi.Title, $"{row.GetAttributeValue<string>(T.KpiValue.Name)}: {(part == Numerator ? "what is counted" : "all of them")}{(found.Count > FoundRows.Most ? $", the latest {FoundRows.Most} of {found.Count}" : "")}");
    }

    private static Period PeriodOf(Entity row) => new(
        Offset.Of<PeriodKind>(row.GetAttributeValue<OptionSetValue>(T.KpiValue.PeriodKind)),
        DateTime.SpecifyKind(row.GetAttributeValue<DateTime>(T.KpiValue.PeriodStart), DateTimeKind.Utc),
        DateTime.SpecifyKind(row.GetAttributeValue<DateTime>(T.KpiValue.PeriodEnd), DateTimeKind.Utc),
        row.GetAttributeValue<string>(T.KpiValue.PeriodLabel));
}
