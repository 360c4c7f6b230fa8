using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.Tests.ServiceLevel;

public sealed class Opening_hours_are_read_as_people_type_them
{
    [Theory]
    [InlineData("09:00-12:00, 13:00-17:00", "09:00-12:00 13:00-17:00")]
    [InlineData("9-17", "09:00-17:00")]
    [InlineData("9:30 – 17", "09:30-17:00")]
    [InlineData("9—12;13—17", "09:00-12:00 13:00-17:00")]
    [InlineData("09:00-12:00\r\n13:00-17:00", "09:00-12:00 13:00-17:00")]
    [InlineData("00:00-24:00", "00:00-24:00")]
    [InlineData("0-24", "00:00-24:00")]
    [InlineData("22:00-06:00", "22:00-06:00")]
    [InlineData("22:00-00:00", "22:00-24:00")]
    [InlineData(" 8:00-9:00 , ", "08:00-09:00")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("   ", "")]
    [InlineData("Closed", "")]
    public void In_many_ways(string? typed, string read)
    {
        var windows = OfficeHours.Read(typed, out var problem);
        Assert.Null(problem);
        Assert.Equal(read, string.Join(" ", windows));
    }

    [Theory]
    [InlineData("9am-5pm", "9am-5pm")]
    [InlineData("09:00", "09:00")]
    [InlineData("09:00-", "09:00-")]
    [InlineData("09:00-25:00", "09:00-25:00")]
    [InlineData("09:00-24:01", "09:00-24:01")]
    [InlineData("09:60-17:00", "09:60-17:00")]
    [InlineData("24:00-06:00", "24:00-06:00")]
    [InlineData("09:00-09:00", "09:00-09:00")]
    [InlineData("00:00-00:00", "00:00-00:00")]
    [InlineData("09:00-12:00-17:00", "09:00-12:00-17:00")]
    [InlineData("09:00-12:00, afternoon", "afternoon")]
    [InlineData("9:0-17", "9:0-17")]
    [InlineData("+9-17", "+9-17")]
    [InlineData("٩-17", "٩-17")]
    public void And_what_cannot_be_read_is_named_with_what_to_type_instead(string typed, string named)
    {
        Assert.Empty(OfficeHours.Read(typed, out var problem));
        Assert.StartsWith($"\"{named}\" cannot be read as opening hours. Type them on the 24-hour clock as 09:00-17:00", problem, StringComparison.Ordinal);
        Assert.Contains("22:00-06:00 for a night shift", problem, StringComparison.Ordinal);
        Assert.Contains("leave it empty for a closed day", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_window_over_midnight_says_so()
    {
        Assert.True(new TimeWindow(22 * 60, 6 * 60).Crosses);
        Assert.False(new TimeWindow(9 * 60, 17 * 60).Crosses);
    }

    [Theory]
    [InlineData(-1, 60)]
    [InlineData(1440, 60)]
    [InlineData(0, 1441)]
    [InlineData(0, -1)]
    [InlineData(60, 60)]
    public void No_window_lies_outside_a_day(int from, int to) => Assert.Throws<ArgumentOutOfRangeException>(() => new TimeWindow(from, to));
}
