namespace Alignment.Domain.ServiceLevel.BusinessTime;

/// <summary>
/// The open windows of any local date. A date with an exception has the hours of that exception and nothing else, whatever
/// the day before would leave over midnight. Two rows for one date: a holiday wins, special hours are united.
/// </summary>
internal sealed class LocalDates
{
    private readonly WeeklyHours week;
    private readonly Dictionary<DateTime, TimeWindow[]> special = [];

    internal LocalDates(WeeklyHours week, IEnumerable<DayException> exceptions)
    {
        this.week = week;
        var hours = exceptions.GroupBy(exception => exception.Date).ToDictionary(
            date => date.Key,
            date => date.Any(exception => exception.IsHoliday) ? [] : date.SelectMany(exception => exception.Windows).ToArray());
        foreach (var date in hours)
        {
            special[date.Key] = WindowUnion.Of(date.Value);
            if (date.Key >= DateTime.MaxValue.Date || hours.ContainsKey(date.Key.AddDays(1))) continue;
            var next = date.Key.AddDays(1);
            special[next] = WindowUnion.Of(week.WindowsOn(next.DayOfWeek), date.Value);
        }
    }

    /// <summary>In order, without overlaps, none crossing midnight.</summary>
    internal TimeWindow[] On(DateTime date) => special.TryGetValue(date, out var windows) ? windows : week.WindowsOn(date.DayOfWeek);
}
