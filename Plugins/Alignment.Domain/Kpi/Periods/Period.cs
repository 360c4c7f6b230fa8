namespace Alignment.Domain.Kpi;

/// <summary>A reporting period: [Start, End), UTC.</summary>
/// <param name="Start">The first instant of its first local day, UTC; 1 January 1900 for all time.</param>
/// <param name="End">The first instant after it, UTC; 1 January 9999 for all time.</param>
/// <param name="Label">2026-W47, 2026-11, 2026-Q4, 2026 or All time; FY2027-Q1 and FY2027 when the fiscal year does not begin in January.</param>
public sealed record Period(PeriodKind Kind, DateTime Start, DateTime End, string Label)
{
    /// <summary>Everything there ever was. The platform's dates begin after 1753.</summary>
    public static Period AllTime { get; } = new(
        PeriodKind.AllTime,
        new DateTime(1900, 1, 1, 0, 0, 0, DateTimeKind.Utc),
        new DateTime(9999, 1, 1, 0, 0, 0, DateTimeKind.Utc),
        "All time");

    /// <param name="utc">UTC.</param>
    public bool Contains(DateTime utc) => Start <= utc && utc < End;

    /// <summary>It is not over, so its figures are to date.</summary>
    /// <param name="now">UTC.</param>
    public bool IsCurrent(DateTime now) => Contains(now);
}
