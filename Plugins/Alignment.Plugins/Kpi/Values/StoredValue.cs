using Alignment.Domain.Kpi;
using Alignment.Plugins.Kpi.Tallying;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Values;

/// <summary>A figure as it stands in the table.</summary>
internal sealed class StoredValue
{
    /// <param name="row">Of many rows little is needed: they are let go of.</param>
    /// <param name="isKept">All that it says is compared later.</param>
    public StoredValue(Entity row, bool isKept = false)
    {
        Id = row.Id;
        Row = isKept ? row : null;
        Key = new FigureKey(
            row.GetAttributeValue<EntityReference>(T.KpiValue.Kpi).Id,
            Offset.Of<KpiDimension>(row.GetAttributeValue<OptionSetValue>(T.KpiValue.Dimension)),
            row.GetAttributeValue<string>(T.KpiValue.DimensionKey) ?? "");
        Member = new Member(Key.Member, row.GetAttributeValue<string>(T.KpiValue.DimensionLabel) ?? "", Reference(row));
        Count = KpiCount.Read(
            row.GetAttributeValue<decimal?>(T.KpiValue.Numerator) ?? 0,
            row.GetAttributeValue<decimal?>(T.KpiValue.Denominator),
            row.GetAttributeValue<int?>(T.KpiValue.N) ?? 0,
            row.GetAttributeValue<string>(T.KpiValue.Histogram));
        Restatement = row.GetAttributeValue<int>(T.KpiValue.Restatement);
        FiltersHash = row.GetAttributeValue<string>(T.KpiValue.FiltersHash);
        if (row.GetAttributeValue<OptionSetValue>(T.KpiValue.Status) is not { } status) return;
        Figure = new StoredFigure
        {
            Count = Count,
            Status = Offset.Of<KpiValueStatus>(status),
            FormulaVersion = row.GetAttributeValue<int>(T.KpiValue.FormulaVersion),
            FrozenOn = row.GetAttributeValue<DateTime?>(T.KpiValue.FrozenOn),
        };
        Told = new ToldBeside(
            row.GetAttributeValue<decimal?>(T.KpiValue.PreviousNumerator),
            row.GetAttributeValue<decimal?>(T.KpiValue.PreviousDenominator),
            row.GetAttributeValue<decimal?>(T.KpiValue.PreviousValue),
            row.GetAttributeValue<string>(T.KpiValue.PreviousLabel),
            row.GetAttributeValue<decimal?>(T.KpiValue.MaturedShare),
            row.GetAttributeValue<DateTime?>(T.KpiValue.ComputedOn));
    }

    public Guid Id { get; }

    /// <summary>Null where nothing but what is here was asked for.</summary>
    public Entity? Row { get; }

    public FigureKey Key { get; }

    public Member Member { get; }

    public KpiCount Count { get; }

    public int Restatement { get; }

    public string? FiltersHash { get; }

    /// <summary>As the rule for frozen figures wants it; null where only the counts were asked for.</summary>
    public StoredFigure? Figure { get; }

    /// <summary>What its sentence was written from, beside its numbers.</summary>
    public ToldBeside? Told { get; }

    private static EntityReference? Reference(Entity row)
    {
        foreach (var column in MemberColumns.All)
        {
            if (row.GetAttributeValue<EntityReference>(column) is { } reference) return reference;
        }

        return null;
    }
}
