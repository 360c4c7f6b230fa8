namespace Alignment.Domain.Kpi;

/// <summary>What puts something into a period. The order is that of the stored choice.</summary>
public enum KpiBasis
{
    /// <summary>It entered in the period; what became of it may have happened later.</summary>
    Cohort,

    /// <summary>It happened in the period, whenever it began.</summary>
    Event,

    /// <summary>It stands so at an instant.</summary>
    Snapshot,
}
