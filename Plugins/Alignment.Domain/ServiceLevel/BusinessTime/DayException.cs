namespace Alignment.Domain.ServiceLevel.BusinessTime;

/// <summary>A single local date on which the ordinary week does not hold: a holiday, or special hours.</summary>
public sealed class DayException
{
    private DayException(DateTime date, IEnumerable<TimeWindow> windows)
    {
        Date = DateTime.SpecifyKind(date.Date, DateTimeKind.Unspecified);
        Windows = windows.ToArray();
    }

    /// <summary>The local date; no instant and in no time zone.</summary>
    public DateTime Date { get; }

    /// <summary>The hours instead of the ordinary ones, as typed; none on a holiday.</summary>
    public IReadOnlyList<TimeWindow> Windows { get; }

    public bool IsHoliday => Windows.Count == 0;

    public static DayException Holiday(DateTime date) => new(date, []);

    /// <summary>Special hours; without any window it is a holiday.</summary>
    public static DayException SpecialHours(DateTime date, IEnumerable<TimeWindow> windows) => new(date, windows);
}
