using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.Tests.ServiceLevel;

public sealed class The_week_is_laid_out_by_local_dates
{
    [Fact]
    public void Windows_that_overlap_or_touch_are_one() =>
        Assert.Equal("09:00-13:30 15:00-17:00", On(DayOfWeek.Monday, "12:00-13:30, 09:00-12:00, 10:00-11:00, 15:00-17:00"));

    [Fact]
    public void A_night_shift_goes_on_in_the_morning_after()
    {
        var week = Week(DayOfWeek.Saturday, "22:00-06:00");
        Assert.Equal("22:00-24:00", string.Join(" ", week.On(DayOfWeek.Saturday)));
        Assert.Equal("00:00-06:00", string.Join(" ", week.On(DayOfWeek.Sunday)));
        Assert.Empty(week.On(DayOfWeek.Monday));
    }

    [Fact]
    public void A_night_shift_and_the_next_morning_do_not_count_twice()
    {
        var office = Office.In("Europe/Berlin").Open("22:00-06:00", DayOfWeek.Monday).Open("05:00-08:00", DayOfWeek.Tuesday);
        Assert.Equal(600, office.Minutes("2026-03-02 12:00", "2026-03-03 12:00"));
    }

    [Fact]
    public void From_Sunday_to_Thursday_where_that_is_the_week()
    {
        var riyadh = Office.In("Asia/Riyadh").Open("09:00-17:00", DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday);
        Assert.Equal("2026-03-08 09:30", riyadh.Due("2026-03-05 16:30", 60));
    }

    [Fact]
    public void A_week_knows_whether_it_ever_closes_or_opens()
    {
        Assert.True(WeeklyHours.AlwaysOpen.IsAlwaysOpen);
        Assert.False(WeeklyHours.AlwaysOpen.IsClosed);
        Assert.True(Week(DayOfWeek.Monday, "closed").IsClosed);
        Assert.False(Week(DayOfWeek.Monday, "09:00-17:00").IsClosed || Week(DayOfWeek.Monday, "0-24").IsAlwaysOpen);
        Assert.True(new WeeklyHours(_ => Hours.Of("12:00-13:00, 13:00-12:00")).IsAlwaysOpen);
    }

    private static string On(DayOfWeek day, string hours) => string.Join(" ", Week(day, hours).On(day));

    private static WeeklyHours Week(DayOfWeek open, string hours) => new(day => day == open ? Hours.Of(hours) : []);
}
