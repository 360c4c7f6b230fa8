using System.Globalization;

namespace Alignment.Domain.ServiceLevel;

/// <summary>An exception of a schedule as people typed it. Dates are those of the schedule's own zone, both included.</summary>
public sealed class TypedException
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public DateTime? Date { get; init; }

    /// <summary>The last day; null for one day.</summary>
    public DateTime? UntilDate { get; init; }

    /// <summary>Open at the hours it names instead of closed.</summary>
    public bool HasSpecialHours { get; init; }

    public string Hours { get; init; } = "";

    public DateTime First => (Date ?? default).Date;

    public DateTime Last => (UntilDate ?? Date ?? default).Date;

    /// <summary>"Christmas (25 Dec 2026)".</summary>
    public string Title => $"{Name} ({Day(First)}{(Last == First ? "" : " to " + Day(Last))})";

    public bool Covers(DateTime date) => First <= date && date <= Last;

    private static string Day(DateTime date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
