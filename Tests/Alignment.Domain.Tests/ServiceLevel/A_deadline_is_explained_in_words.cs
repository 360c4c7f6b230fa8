using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.Tests.ServiceLevel;

public sealed class A_deadline_is_explained_in_words
{
    private static readonly BusinessCalendar Office = BusinessCalendar.Build(
        new WeeklyHours(day => day is DayOfWeek.Saturday or DayOfWeek.Sunday ? [] : OfficeHours.Read("09:00-12:00, 13:00-17:00", out _)),
        [],
        ZoneRules.Utc,
        2026,
        2027);

    [Fact]
    public void With_a_lunch_break_and_a_touch_in_time() => Assert.Equal(
        "90 business minutes from Mon 2 Mar 2026 11:00 are over Mon 2 Mar 2026 13:30. Counted on the schedule \"Office\", UTC time. Monday closes at 12:00. The touch Mon 2 Mar 2026 13:00 came after 1 h 00 min and is in time.",
        Explain(90, Utc(2, 11), touch: Utc(2, 13)));

    [Fact]
    public void Over_a_weekend_while_it_runs() => Assert.Equal(
        "1 business hour from Sat 7 Mar 2026 12:00 is over Mon 9 Mar 2026 10:00. Counted on the schedule \"Office\", UTC time. Saturday 12:00 is outside the hours: it begins to count Mon 9 Mar 2026 09:00. Closed on Sun 8 Mar. 30 minutes have passed by Mon 9 Mar 2026 09:30: it runs.",
        Explain(60, Utc(7, 12), now: Utc(9, 9).AddMinutes(30)));

    [Fact]
    public void When_nobody_came_and_when_a_pause_changes_nothing() => Assert.EndsWith(
        "The pauses lie outside the hours and change nothing. 2 h 00 min have passed by Mon 2 Mar 2026 14:00: it is overdue.",
        Explain(60, Utc(2, 11), now: Utc(2, 14), pauses: new Pause(Utc(1, 0), Utc(1, 9))),
        StringComparison.Ordinal);

    [Fact]
    public void A_year_ahead_is_not_told_day_by_day() =>
        Assert.Contains("137 days lie in between", Explain(100 * 420, Utc(2, 9), now: Utc(2, 9)), StringComparison.Ordinal);

    private static DateTime Utc(int day, int hour) => new(2026, 3, day, hour, 0, 0, DateTimeKind.Utc);

    private static string Explain(int minutes, DateTime start, DateTime? now = null, DateTime? touch = null, params Pause[] pauses) => new DueAnswer(new DueQuestion
    {
        Start = start,
        TargetMinutes = minutes,
        Pauses = pauses,
        Touch = touch,
        Now = now ?? start,
        Calendar = Office,
        Schedule = "Office",
    }).Explanation;
}
