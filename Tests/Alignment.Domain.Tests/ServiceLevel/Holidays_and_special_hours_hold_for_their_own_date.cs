using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.Tests.ServiceLevel;

public sealed class Holidays_and_special_hours_hold_for_their_own_date
{
    private static Office NightShift => Office.In("America/Chicago").Weekdays("22:00-06:00");

    [Fact]
    public void Nothing_is_due_on_a_holiday() =>
        Assert.Equal("2026-11-27 12:00", Office.In("America/New_York").Weekdays("09:00-17:00").Holiday("2026-11-26").Due("2026-11-25 16:00", 240));

    [Fact]
    public void A_half_day_before_a_holiday_is_half_a_day()
    {
        var london = Office.In("Europe/London").Weekdays("08:30-17:30").SpecialHours("2026-12-24", "08:30-12:30").Holiday("2026-12-25").Holiday("2026-12-28");
        Assert.Equal("2026-12-24 12:30", london.Due("2026-12-24 12:00", 30));
        Assert.Equal("2026-12-29 09:00", london.Due("2026-12-24 12:00", 60));
    }

    [Fact]
    public void A_Saturday_can_be_opened_for_once() =>
        Assert.Equal("2026-03-14 10:30", Office.In("Europe/Berlin").Weekdays("09:00-17:00").SpecialHours("2026-03-14", "10:00-14:00").Due("2026-03-13 16:30", 60));

    [Fact]
    public void A_holiday_that_is_added_later_moves_what_is_asked_again()
    {
        var office = Office.In("Europe/Berlin").Weekdays("09:00-17:00");
        Assert.Equal("2026-05-14 10:00", office.Due("2026-05-13 16:00", 120));
        Assert.Equal("2026-05-15 10:00", office.Holiday("2026-05-14").Due("2026-05-13 16:00", 120));
    }

    [Fact]
    public void A_night_shift_stops_at_midnight_when_a_holiday_begins() =>
        Assert.Equal(120, NightShift.Holiday("2026-03-04").Minutes("2026-03-03 12:00", "2026-03-04 12:00"));

    [Fact]
    public void And_what_the_evening_of_a_holiday_would_leave_for_the_next_morning_stays()
    {
        var office = NightShift.Holiday("2026-03-04");
        Assert.False(office.IsOpen("2026-03-04 23:00"));
        Assert.Equal("2026-03-05 00:00", office.NextOpen("2026-03-04 12:00"));
        Assert.Equal(360, office.Minutes("2026-03-04 12:00", "2026-03-05 12:00"));
    }

    [Fact]
    public void A_special_night_goes_on_into_an_ordinary_morning()
    {
        var office = Office.In("Europe/Berlin").Weekdays("09:00-17:00").SpecialHours("2026-03-04", "20:00-02:00");
        Assert.Equal(240 + 120 + 480, office.Minutes("2026-03-04 00:00", "2026-03-06 00:00"));
        Assert.True(office.IsOpen("2026-03-05 01:59"));
        Assert.False(office.IsOpen("2026-03-05 02:00"));
    }

    [Fact]
    public void But_not_into_a_morning_with_hours_of_its_own()
    {
        var office = Office.In("Europe/Berlin").Weekdays("09:00-17:00").SpecialHours("2026-03-04", "20:00-02:00");
        Assert.Equal(240, office.Holiday("2026-03-05").Minutes("2026-03-04 00:00", "2026-03-06 00:00"));
        Assert.Equal(240 + 60, Office.In("Europe/Berlin").SpecialHours("2026-03-04", "20:00-02:00").SpecialHours("2026-03-05", "10:00-11:00").Minutes("2026-03-04 00:00", "2026-03-06 00:00"));
    }

    [Fact]
    public void A_special_night_takes_the_place_of_the_ordinary_night_into_its_date() =>
        Assert.Equal(120 + 60, NightShift.SpecialHours("2026-03-04", "12:00-13:00").Minutes("2026-03-03 12:00", "2026-03-04 22:30"));

    [Fact]
    public void Two_rows_for_a_date_are_united_unless_one_is_a_holiday()
    {
        var office = Office.In("Europe/Berlin").SpecialHours("2026-03-14", "10:00-12:00").SpecialHours("2026-03-14", "11:00-14:00");
        Assert.Equal(240, office.Minutes("2026-03-14 00:00", "2026-03-15 00:00"));
        Assert.Equal(0, office.Holiday("2026-03-14").Minutes("2026-03-14 00:00", "2026-03-15 00:00"));
    }

    [Fact]
    public void A_date_has_no_time_and_no_zone()
    {
        var holiday = DayException.Holiday(new DateTime(2026, 12, 25, 13, 0, 0, DateTimeKind.Utc));
        Assert.Equal(new DateTime(2026, 12, 25), holiday.Date);
        Assert.Equal(DateTimeKind.Unspecified, holiday.Date.Kind);
        Assert.True(DayException.SpecialHours(holiday.Date, []).IsHoliday);
    }
}
