namespace Alignment.Domain.ServiceLevel.BusinessTime;

/// <summary>When people work in an ordinary week, in local time.</summary>
public sealed class WeeklyHours
{
    private readonly TimeWindow[][] days;

    /// <param name="hours">The windows of a weekday as typed; they may overlap and cross midnight.</param>
    public WeeklyHours(Func<DayOfWeek, IEnumerable<TimeWindow>> hours)
    {
        var typed = Enumerable.Range(0, 7).Select(day => hours((DayOfWeek)day).ToArray()).ToArray();
        days = typed.Select((own, day) => WindowUnion.Of(own, typed[(day + 6) % 7])).ToArray();
    }

    /// <summary>Around the clock, every day.</summary>
    public static WeeklyHours AlwaysOpen { get; } = new(_ => new[] { new TimeWindow(0, TimeWindow.Day) });

    /// <summary>Never closed: no holiday is missing from such a week.</summary>
    public bool IsAlwaysOpen => days.All(day => day.Length == 1 && day[0].From == 0 && day[0].To == TimeWindow.Day);

    /// <summary>Not a minute is open.</summary>
    public bool IsClosed => days.All(day => day.Length == 0);

    /// <summary>In order, without overlaps, with what the day before leaves over midnight; none of them crosses midnight.</summary>
    public IReadOnlyList<TimeWindow> On(DayOfWeek day) => days[(int)day];

    internal TimeWindow[] WindowsOn(DayOfWeek day) => days[(int)day];
}
