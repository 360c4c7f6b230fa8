namespace Alignment.Domain.Kpi;

/// <summary>The other figures of the same dimension value.</summary>
public interface IKpiLookup
{
    /// <summary>Of the same period; null when it was not counted.</summary>
    KpiCount? Of(string code);

    /// <summary>Of the period before; of a period to date, the same elapsed time of it.</summary>
    KpiCount? Before(string code);

    /// <summary>Of the same period a year before; of a period to date, the same elapsed time of it.</summary>
    KpiCount? LastYear(string code);

    /// <summary>Of the same period, in the unit of that figure; null when it is not applicable.</summary>
    decimal? ValueOf(string code);
}
