using Alignment.Domain.Kpi;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi;

/// <summary>Reads a row of the catalogue.</summary>
internal static class KpiRow
{
    public static readonly ColumnSet Columns = new(
        T.Kpi.Name, T.Kpi.Code, T.Kpi.Formula, T.Kpi.Section, T.Kpi.Direction, T.Kpi.Target, T.Kpi.HorizonDays, T.Kpi.Minimum, T.Kpi.FreezeAfterDays,
        T.Kpi.Periods, T.Kpi.Dimensions, T.Kpi.OutlierAbove, T.Kpi.Margin, T.Kpi.Order, T.Kpi.StateCode, T.Kpi.ModifiedOn);

    /// <returns>Null for a formula that this version of Alignment does not have: a guard keeps such rows out, an upgrade may leave one.</returns>
    public static CatalogueKpi? Of(Entity row)
    {
        if (KpiFormulas.Find(row.GetAttributeValue<string>(T.Kpi.Formula) ?? "") is not { } formula) return null;
        return new CatalogueKpi
        {
            Id = row.Id,
            Code = row.GetAttributeValue<string>(T.Kpi.Code) ?? "",
            Name = row.GetAttributeValue<string>(T.Kpi.Name) ?? "",
            Formula = formula,
            Section = Offset.Of<KpiSection>(row.GetAttributeValue<OptionSetValue>(T.Kpi.Section)),
            Direction = Offset.Of<KpiDirection>(row.GetAttributeValue<OptionSetValue>(T.Kpi.Direction)),
            Target = row.GetAttributeValue<decimal?>(T.Kpi.Target),
            FreezeAfterDays = row.GetAttributeValue<int?>(T.Kpi.FreezeAfterDays) ?? 0,
            ChangedOn = row.GetAttributeValue<DateTime>(T.Kpi.ModifiedOn),
            Periods = PeriodList.Read(row.GetAttributeValue<string>(T.Kpi.Periods), out _),
            Dimensions = DimensionList.Read(row.GetAttributeValue<string>(T.Kpi.Dimensions), out _).Where(formula.Dimensions.Contains).ToList(),
            Terms = new KpiTerms
            {
                HorizonDays = row.GetAttributeValue<int?>(T.Kpi.HorizonDays) ?? 0,
                OutlierAbove = row.GetAttributeValue<decimal?>(T.Kpi.OutlierAbove),
                MarginPercent = row.GetAttributeValue<decimal?>(T.Kpi.Margin) ?? 100,
                Minimum = row.GetAttributeValue<int?>(T.Kpi.Minimum) ?? 0,
            },
        };
    }
}
