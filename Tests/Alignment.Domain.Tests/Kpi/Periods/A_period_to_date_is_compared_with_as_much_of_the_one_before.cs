using Alignment.Domain.Kpi;
using Alignment.Domain.Tests.Qualification.Laws;
using static Alignment.Domain.Tests.Kpi.Periods.Calendars;

namespace Alignment.Domain.Tests.Kpi.Periods;

public sealed class A_period_to_date_is_compared_with_as_much_of_the_one_before
{
    [Fact]
    public void The_22nd_at_ten_past_ten_with_the_22nd_at_ten_past_ten() =>
        Assert.Equal(Instant(2026, 10, 22, 10, 10), Elapsed(Utc, PeriodKind.Month, Instant(2026, 11, 22, 10, 10)));

    [Fact]
    public void By_local_time_although_the_clocks_changed_in_between() =>
        Assert.Equal(Instant(2026, 10, 22, 8), Elapsed(Berlin, PeriodKind.Month, Instant(2026, 11, 22, 9)));

    [Fact]
    public void The_last_days_of_March_with_all_of_February() =>
        Assert.Equal(Instant(2026, 3, 1), Elapsed(Utc, PeriodKind.Month, Instant(2026, 3, 30, 15)));

    [Fact]
    public void The_29th_of_February_with_the_29th_of_January() =>
        Assert.Equal(Instant(2028, 1, 29, 6), Elapsed(Utc, PeriodKind.Month, Instant(2028, 2, 29, 6)));

    [Fact]
    public void A_Wednesday_with_the_Wednesday_before() =>
        Assert.Equal(Instant(2026, 11, 11, 8), Elapsed(Utc, PeriodKind.Week, Instant(2026, 11, 18, 8)));

    [Fact]
    public void A_time_that_the_earlier_day_did_not_have_is_when_the_clocks_had_passed_it() =>
        Assert.Equal(Instant(2026, 3, 29, 1), Berlin.SameElapsed(
            Berlin.Of(PeriodKind.Month, Instant(2026, 5, 29)), Instant(2026, 5, 29, 0, 30), Berlin.Of(PeriodKind.Month, Instant(2026, 3, 29))));

    [Fact]
    public void A_period_that_is_over_with_all_of_the_one_before()
    {
        var october = Utc.Of(PeriodKind.Month, Instant(2026, 10, 1));
        var september = Utc.Previous(october)!;

        Assert.Equal(september.End, Utc.SameElapsed(october, Instant(2026, 11, 22), september));
    }

    [Fact]
    public void Never_outside_the_earlier_period_and_never_going_back() => Law.Holds(seed =>
    {
        var random = new Random(seed);
        var calendar = Of(Zones[random.Next(Zones.Length)], random.Next(1, 13));
        var kind = (PeriodKind)random.Next(0, 4);
        var now = Instant(2010, 1, 1).AddMinutes(random.Next(0, 9_000_000));
        var current = calendar.Of(kind, now);
        var earlier = random.Next(2) == 0 ? calendar.Previous(current)! : calendar.LastYear(current)!;
        var at = calendar.SameElapsed(current, now, earlier);
        var later = calendar.SameElapsed(current, now.AddHours(5), earlier);
        return at >= earlier.Start && at <= earlier.End && later >= at;
    });

    private static DateTime Elapsed(ReportingCalendar calendar, PeriodKind kind, DateTime now)
    {
        var current = calendar.Of(kind, now);
        return calendar.SameElapsed(current, now, calendar.Previous(current)!);
    }
}
