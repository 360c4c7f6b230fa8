using Alignment.Domain.Kpi;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using Alignment.Plugins.ServiceLevel;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi;

/// <summary>A row of the catalogue is saved only when it can be counted; what the formula decides is written from the formula.</summary>
internal static class KpiSaving
{
    public static void Check(Occasion on)
    {
        var save = new RowSave(on);
        var row = save.Row;
        var title = $"The KPI {row.GetAttributeValue<string>(T.Kpi.Name)}";
        if (on.Before is not null && save.Changes(T.Kpi.Code))
            throw new Refusal($"{RowSave.Code} {title} keeps its code: values, views and dashboards find it by that. Make a new KPI with the other code, and deactivate this one.");
        if (!save.IsInactive) RowSave.RefuseIfAny(title, KpiCheck.Problems(Draft(row)));
        if (KpiFormulas.Find(row.GetAttributeValue<string>(T.Kpi.Formula) ?? "") is not { } formula) return;
        on.Target[T.Kpi.FormulaVersion] = formula.Version;
        on.Target[T.Kpi.Grain] = Offset.From(formula.Grain);
        on.Target[T.Kpi.Basis] = Offset.From(formula.Basis);
        on.Target[T.Kpi.Unit] = Offset.From(formula.Unit);
    }

    private static KpiDraft Draft(Entity row) => new()
    {
        Formula = row.GetAttributeValue<string>(T.Kpi.Formula),
        Direction = row.GetAttributeValue<OptionSetValue>(T.Kpi.Direction) is { } direction ? Offset.Of<KpiDirection>(direction) : null,
        Target = row.GetAttributeValue<decimal?>(T.Kpi.Target),
        HorizonDays = row.GetAttributeValue<int?>(T.Kpi.HorizonDays),
        Minimum = row.GetAttributeValue<int?>(T.Kpi.Minimum),
        FreezeAfterDays = row.GetAttributeValue<int?>(T.Kpi.FreezeAfterDays),
        Periods = row.GetAttributeValue<string>(T.Kpi.Periods),
        Dimensions = row.GetAttributeValue<string>(T.Kpi.Dimensions),
        OutlierAbove = row.GetAttributeValue<decimal?>(T.Kpi.OutlierAbove),
        MarginPercent = row.GetAttributeValue<decimal?>(T.Kpi.Margin),
    };
}
