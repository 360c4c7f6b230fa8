using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.Tests.ServiceLevel;

public sealed class A_year_without_holidays_is_noticed
{
    private static readonly DayException christmas = DayException.Holiday(new DateTime(2026, 12, 25));

    [Fact]
    public void And_said_with_what_to_do() => Assert.Equal(
        "2027 has no holiday yet in the schedule \"Berlin office\", so clocks run on its public holidays. Add the holidays of 2027 to the schedule.",
        HolidayGap.Warning("Berlin office", 2027, [christmas]));

    [Fact]
    public void But_one_holiday_is_enough() => Assert.Null(HolidayGap.Warning("Berlin office", 2026, [christmas]));

    [Fact]
    public void Special_hours_are_no_holiday() =>
        Assert.NotNull(HolidayGap.Warning("Berlin office", 2026, [DayException.SpecialHours(new DateTime(2026, 12, 24), Hours.Of("09:00-12:00"))]));
}
