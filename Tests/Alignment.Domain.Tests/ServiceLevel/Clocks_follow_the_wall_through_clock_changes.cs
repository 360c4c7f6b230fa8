using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.Tests.ServiceLevel;

public sealed class Clocks_follow_the_wall_through_clock_changes
{
    [Fact]
    public void The_hour_that_is_missing_in_spring_does_not_exist() =>
        Assert.Equal(180, Office.In("America/New_York").EveryDay("00:00-04:00").Minutes("2026-03-08 00:00", "2026-03-08 12:00"));

    [Fact]
    public void The_hour_that_comes_twice_in_autumn_counts_twice() =>
        Assert.Equal(300, Office.In("America/New_York").EveryDay("00:00-04:00").Minutes("2026-11-01 00:00", "2026-11-01 12:00"));

    [Fact]
    public void A_window_that_ends_within_the_repeated_hour_opens_twice()
    {
        var office = Office.In("Europe/Berlin").EveryDay("02:15-02:45");
        var stretches = office.Calendar.Stretches(office.Utc("2026-10-25 00:00"), office.Utc("2026-10-25 12:00"), 10);
        Assert.Equal(["2026-10-25 02:15", "2026-10-25 02:15"], stretches.Select(stretch => office.Shown(stretch.From)));
        Assert.Equal(60, (stretches[1].From - stretches[0].From).TotalMinutes);
    }

    [Fact]
    public void A_window_within_the_missing_hour_does_not_open_at_all() =>
        Assert.Equal("2026-03-30 02:30", Office.In("Europe/Berlin").EveryDay("02:15-02:45").Due("2026-03-28 12:00", 15));

    [Fact]
    public void New_York_and_Berlin_are_three_weeks_apart_in_their_changes()
    {
        var (newYork, berlin) = (Office.In("America/New_York").Weekdays("09:00-17:00"), Office.In("Europe/Berlin").Weekdays("09:00-17:00"));
        var arrived = new DateTime(2026, 3, 16, 15, 30, 0, DateTimeKind.Utc);
        var hour = TimeSpan.FromHours(1);
        Assert.Equal("2026-03-16 12:30", newYork.Shown(newYork.Calendar.Due(arrived, hour)));
        Assert.Equal("2026-03-17 09:30", berlin.Shown(berlin.Calendar.Due(arrived, hour)));
    }

    [Fact]
    public void One_due_instant_is_shown_to_everybody_in_their_own_time()
    {
        var berlin = Office.In("Europe/Berlin").Weekdays("09:00-17:00");
        var due = berlin.Calendar.Due(new DateTime(2026, 3, 16, 15, 30, 0, DateTimeKind.Utc), TimeSpan.FromHours(1));
        Assert.Equal(new DateTime(2026, 3, 17, 8, 30, 0), due);
        Assert.Equal(DateTimeKind.Utc, due!.Value.Kind);
        Assert.Equal("2026-03-17 04:30", Office.In("Eastern Standard Time").Shown(due));
    }

    [Fact]
    public void Lord_Howe_changes_by_half_an_hour()
    {
        var office = Office.In("Australia/Lord_Howe").EveryDay("00:00-04:00");
        Assert.Equal(270, office.Minutes("2026-04-05 00:00", "2026-04-05 12:00"));
        Assert.Equal(210, office.Minutes("2026-10-04 00:00", "2026-10-04 12:00"));
    }

    [Theory]
    [InlineData("Asia/Kathmandu", "2026-03-03 03:15")]
    [InlineData("Asia/Kolkata", "2026-03-03 03:30")]
    [InlineData("America/St_Johns", "2026-03-03 12:30")]
    [InlineData("Australia/Eucla", "2026-03-03 00:15")]
    public void Offices_open_at_nine_where_the_hour_is_cut(string zone, string utc)
    {
        var office = Office.In(zone).Weekdays("09:00-17:00");
        Assert.Equal(utc, Office.In("UTC").Shown(office.Calendar.NextOpen(office.Utc("2026-03-03 01:00"))));
    }

    [Fact]
    public void Samoa_never_had_a_30th_of_December_2011()
    {
        var apia = Office.In("Pacific/Apia", 2011, 2012).EveryDay("09:00-17:00");
        Assert.Equal(960, apia.Minutes("2011-12-29 00:00", "2012-01-01 00:00"));
        Assert.Equal("2011-12-31 10:00", apia.Due("2011-12-29 16:00", 120));
    }

    [Fact]
    public void Dublin_turns_its_clocks_back_in_winter()
    {
        var dublin = Office.In("Europe/Dublin").EveryDay("00:00-04:00");
        Assert.Equal(300, dublin.Minutes("2026-10-25 00:00", "2026-10-25 12:00"));
        Assert.Equal(180, dublin.Minutes("2026-03-29 00:00", "2026-03-29 12:00"));
    }

    [Fact]
    public void Casablanca_interrupts_its_summer_time_for_Ramadan()
    {
        var office = Office.In("Africa/Casablanca", 2019, 2019).EveryDay("00:00-06:00");
        Assert.Equal(420, office.Minutes("2019-05-05 00:00", "2019-05-05 12:00"));
        Assert.Equal(300, office.Minutes("2019-06-09 00:00", "2019-06-09 12:00"));
    }

    [Fact]
    public void Troll_moves_by_two_hours()
    {
        var office = Office.In("Antarctica/Troll").EveryDay("00:00-06:00");
        Assert.Equal(240, office.Minutes("2026-03-29 00:00", "2026-03-29 12:00"));
        Assert.Equal(480, office.Minutes("2026-10-25 00:00", "2026-10-25 12:00"));
    }

    [Fact]
    public void A_change_in_the_first_hours_of_the_calendar_counts_like_any_other()
    {
        var first = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var zone = new ZoneRules("Somewhere", TimeSpan.FromHours(2), [new(first.AddHours(-5), TimeSpan.Zero), new(first.AddHours(3), TimeSpan.FromHours(1)), new(first.AddHours(6), TimeSpan.Zero)]);
        var calendar = BusinessCalendar.Build(new WeeklyHours(_ => Hours.Of("02:30-06:30")), [], zone, 2026, 2026);
        Assert.Equal(30 + 150 + 30, calendar.Elapsed(first, first.AddHours(12)).TotalMinutes);
        Assert.Equal(first.AddHours(2.5), calendar.NextOpen(first));
        Assert.Equal([2.5, 6], calendar.Stretches(first, first.AddHours(12), 9).Select(stretch => (stretch.From - first).TotalHours));
    }

    [Fact]
    public void Around_the_clock_no_clock_change_matters()
    {
        var office = Office.In("America/New_York").EveryDay("0-24");
        Assert.Equal(TimeSpan.FromDays(365 * 2), office.Calendar.Elapsed(new DateTime(2026, 1, 1), new DateTime(2028, 1, 1)));
        Assert.Single(office.Calendar.Stretches(new DateTime(2026, 1, 1), new DateTime(2028, 1, 1), 10));
    }
}
