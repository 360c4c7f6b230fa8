using System.Globalization;
using Alignment.Domain.Lifecycle;
using Alignment.Domain.Tests.Qualification.Laws;

namespace Alignment.Domain.Tests.Lifecycle;

public sealed class Business_days_are_counted_on_the_calendar
{
    [Theory]
    [InlineData("2026-03-09 09:00", "2026-03-09 17:00", 1, "the same Monday")]
    [InlineData("2026-03-09 23:59", "2026-03-10 00:01", 2, "two minutes over midnight")]
    [InlineData("2026-03-13 16:00", "2026-03-16 09:00", 2, "Friday to Monday")]
    [InlineData("2026-03-14 09:00", "2026-03-15 09:00", 0, "a weekend")]
    [InlineData("2026-03-14 09:00", "2026-03-16 09:00", 1, "Saturday to Monday")]
    [InlineData("2026-03-09 09:00", "2026-03-13 09:00", 5, "Monday to Friday")]
    [InlineData("2026-03-09 09:00", "2026-03-15 09:00", 5, "Monday to Sunday")]
    [InlineData("2026-03-06 09:00", "2026-03-12 09:00", 5, "Friday to Thursday")]
    [InlineData("2026-03-10 09:00", "2026-03-09 09:00", 0, "backwards")]
    [InlineData("2026-03-09 09:01", "2026-03-09 09:00", 0, "a minute backwards")]
    [InlineData("2026-01-01 00:00", "2026-12-31 00:00", 261, "a year")]
    public void Weekends_do_not_count(string from, string to, int days, string what) =>
        Assert.True(days == BusinessDays.Spanned(At(from), At(to)), what);

    [Fact]
    public void As_many_as_somebody_counts_who_turns_the_calendar_day_by_day() => Law.Holds(seed =>
    {
        var random = new Random(seed);
        var from = At("2024-02-20 00:00").AddMinutes(random.Next(0, 2_000_000));
        var to = from.AddMinutes(random.Next(-5_000, 200_000));
        return BusinessDays.Spanned(from, to) == Counted(from, to);
    });

    [Fact]
    public void A_day_more_adds_at_most_one() => Law.Holds(seed =>
    {
        var random = new Random(seed);
        var from = At("2025-06-01 00:00").AddHours(random.Next(0, 20_000));
        var to = from.AddHours(random.Next(0, 2_000));
        return BusinessDays.Spanned(from, to.AddDays(1)) - BusinessDays.Spanned(from, to) is 0 or 1;
    });

    private static int Counted(DateTime from, DateTime to)
    {
        var count = 0;
        if (to < from) return count;
        for (var day = DateOnly.FromDateTime(from); day <= DateOnly.FromDateTime(to); day = day.AddDays(1))
            if (day.DayOfWeek != DayOfWeek.Saturday && day.DayOfWeek != DayOfWeek.Sunday)
                count++;
        return count;
    }

    private static DateTime At(string text) => DateTime.SpecifyKind(DateTime.Parse(text, CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
