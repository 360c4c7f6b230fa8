using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.Tests.ServiceLevel;

public sealed class What_is_due_when
{
    private readonly Office office = Office.In("America/New_York").Weekdays("09:00-17:00");

    [Fact]
    public void Five_minutes_before_closing_time_are_due_at_closing_time() => Assert.Equal("2026-03-03 17:00", office.Due("2026-03-03 16:55", 5));

    [Fact]
    public void What_comes_at_closing_time_waits_for_the_morning() => Assert.Equal("2026-03-04 09:05", office.Due("2026-03-03 17:00", 5));

    [Fact]
    public void What_comes_at_opening_time_runs_at_once() => Assert.Equal("2026-03-03 09:05", office.Due("2026-03-03 09:00", 5));

    [Fact]
    public void Nothing_to_do_is_due_at_once_even_at_the_weekend() => Assert.Equal("2026-03-07 11:00", office.Due("2026-03-07 11:00", 0));

    [Fact]
    public void Seconds_are_kept() => Assert.Equal(
        office.Utc("2026-03-04 09:04").AddSeconds(30), office.Calendar.Due(office.Utc("2026-03-03 16:59").AddSeconds(30), TimeSpan.FromMinutes(4.5) + TimeSpan.FromSeconds(30)));

    [Fact]
    public void The_lunch_break_does_not_count() =>
        Assert.Equal("2026-03-03 13:20", Office.In("Australia/Sydney").Weekdays("09:00-12:00, 13:00-17:00").Due("2026-03-03 11:50", 30));

    [Fact]
    public void A_warning_comes_at_whole_minutes_of_its_part()
    {
        var start = office.Utc("2026-03-06 16:10");
        Assert.Equal("2026-03-06 16:58", office.Shown(office.Calendar.WarnAt(start, 60, 80)));
        Assert.Equal(start, office.Calendar.WarnAt(office.Utc("2026-03-06 16:10"), 1, 80));
        Assert.Equal("2026-03-09 09:40", office.Shown(office.Calendar.WarnAt(start, 60, 150)));
    }

    [Fact]
    public void A_team_that_never_opens_owes_nothing()
    {
        var closed = Office.In("Europe/Berlin");
        Assert.Null(closed.Due("2026-03-03 10:00", 1));
        Assert.Null(closed.NextOpen("2026-03-03 10:00"));
        Assert.Equal("2026-03-03 10:00", closed.Due("2026-03-03 10:00", 0));
    }

    [Fact]
    public void Beyond_the_last_year_nothing_is_due()
    {
        Assert.Equal("2027-12-31 17:00", office.Due("2027-12-31 16:00", 60));
        Assert.Null(office.Due("2027-12-31 16:00", 61));
    }

    [Theory]
    [InlineData(2025, 12, 31)]
    [InlineData(2028, 1, 1)]
    public void A_start_outside_the_years_is_refused_by_name(int year, int month, int day)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => office.Calendar.Due(new DateTime(year, month, day, 12, 0, 0, DateTimeKind.Utc), TimeSpan.FromHours(1)));
        Assert.Contains("lies outside this calendar (2026 to 2027). Build it for the years that are asked about.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Business_time_is_asked_in_UTC() =>
        Assert.Throws<ArgumentException>(() => office.Calendar.IsOpen(new DateTime(2026, 3, 3, 12, 0, 0, DateTimeKind.Local)));

    [Fact]
    public void Less_than_nothing_to_do_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => office.Calendar.Due(office.Utc("2026-03-03 10:00"), TimeSpan.FromMinutes(-1)));

    [Fact]
    public void Wall_clock_time_never_stops()
    {
        var wall = BusinessCalendar.AlwaysOpen;
        var start = new DateTime(2026, 12, 31, 23, 0, 0, DateTimeKind.Utc);
        Assert.Equal(start.AddHours(24), wall.Due(start, TimeSpan.FromHours(24)));
        Assert.Equal(TimeSpan.FromDays(3653), wall.Elapsed(start, start.AddDays(3653)));
        Assert.Equal(start.AddMinutes(90), wall.Due(start, TimeSpan.FromHours(1), [new Pause(start.AddMinutes(10), start.AddMinutes(40))]));
        Assert.Null(wall.Due(start, TimeSpan.MaxValue));
        Assert.True(wall.IsOpen(start));
    }

    [Fact]
    public void Open_stretches_are_cut_at_what_was_asked_and_at_their_number()
    {
        var stretches = office.Calendar.Stretches(office.Utc("2026-03-03 10:00"), office.Utc("2026-03-05 10:00"), 60);
        Assert.Equal(["2026-03-03 10:00", "2026-03-04 09:00", "2026-03-05 09:00"], stretches.Select(stretch => office.Shown(stretch.From)));
        Assert.Equal(["2026-03-03 17:00", "2026-03-04 17:00", "2026-03-05 10:00"], stretches.Select(stretch => office.Shown(stretch.To)));
        Assert.Equal(2, office.Calendar.Stretches(office.Utc("2026-03-03 10:00"), office.Utc("2026-03-13 10:00"), 2).Count);
    }
}
