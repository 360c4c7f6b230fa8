using Alignment.Domain.Kpi;
using Alignment.Plugins.Kpi.Tallying;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Values;

/// <summary>A figure as it stands in the table.</summary>
internal sealed class StoredValue(Entity row)
{
    public Entity Row => row;

    public FigureKey Key { get; } = new(
        row.GetAttributeValue<EntityReference>(T.KpiValue.Kpi).Id,
        Offset.Of<KpiDimension>(row.GetAttributeValue<OptionSetValue>(T.KpiValue.Dimension)),
        row.GetAttributeValue<string>(T.KpiValue.DimensionKey) ?? "");

    public Member Member => new(Key.Member, row.GetAttributeValue<string>(T.KpiValue.DimensionLabel) ?? "", Reference());

    public KpiValueStatus Status => Offset.Of<KpiValueStatus>(row.GetAttributeValue<OptionSetValue>(T.KpiValue.Status));

    public int FormulaVersion => row.GetAttributeValue<int>(T.KpiValue.FormulaVersion);

    public string? FiltersHash => row.GetAttributeValue<string>(T.KpiValue.FiltersHash);

    public int Restatement => row.GetAttributeValue<int>(T.KpiValue.Restatement);

    public KpiCount Count { get; } = KpiCount.Read(
        row.GetAttributeValue<decimal?>(T.KpiValue.Numerator) ?? 0,
        row.GetAttributeValue<decimal?>(T.KpiValue.Denominator),
        row.GetAttributeValue<int?>(T.KpiValue.N) ?? 0,
        row.GetAttributeValue<string>(T.KpiValue.Histogram));

    /// <summary>As the rule for frozen figures wants it.</summary>
    public StoredFigure Figure => new() { Count = Count, Status = Status, FormulaVersion = FormulaVersion, FrozenOn = row.GetAttributeValue<DateTime?>(T.KpiValue.FrozenOn) };

    private EntityReference? Reference()
    {
        foreach (var column in MemberColumns.All)
        {
            if (row.GetAttributeValue<EntityReference>(column) is { } reference) return reference;
        }

        return null;
    }
}
