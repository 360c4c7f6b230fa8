namespace Alignment.Domain.Kpi;

/// <summary>A figure as it stands in the table.</summary>
public sealed class StoredFigure
{
    public KpiCount Count { get; init; } = new(0, null, 0);

    public KpiValueStatus Status { get; init; }

    public int FormulaVersion { get; init; }

    /// <summary>UTC; null while it is open.</summary>
    public DateTime? FrozenOn { get; init; }

    public bool IsFrozen => FrozenOn is not null || Status == KpiValueStatus.Frozen;
}
