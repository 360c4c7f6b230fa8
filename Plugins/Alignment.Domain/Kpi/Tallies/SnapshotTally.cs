namespace Alignment.Domain.Kpi;

/// <summary>How things stand at the instant of counting.</summary>
public sealed class SnapshotTally
{
    /// <summary>Leads that sales have and have not decided on.</summary>
    public long Mqls { get; init; }

    /// <summary>Of those: without a policy, an owner in sales, or a definition.</summary>
    public long UncoveredMqls { get; init; }

    /// <summary>Leads whose stage is another than the last event of their history says.</summary>
    public long LeadsOffTheirLedger { get; init; }

    /// <summary>Days since both sides last agreed on the definition in force: since it was signed, else since it was activated; null when none is in force.</summary>
    public decimal? DaysSinceSignature { get; init; }
}
