using Alignment.Domain.Kpi;
using static Alignment.Domain.Tests.Kpi.Periods.Calendars;

namespace Alignment.Domain.Tests.Kpi.Standing;

public sealed class Young_cohorts_are_not_compared_with_old_ones
{
    private static readonly KpiFormula share = KpiFormulas.Find("MQL_SAL")!;
    private static readonly KpiTerms month = new() { HorizonDays = 30 };
    private static readonly Period november = Utc.Of(PeriodKind.Month, Instant(2026, 11, 1));

    [Theory]
    [InlineData(2026, 11, 22, 0)]
    [InlineData(2026, 12, 1, 0)]
    [InlineData(2026, 12, 16, 50)]
    [InlineData(2026, 12, 31, 100)]
    [InlineData(2027, 5, 1, 100)]
    public void A_cohort_matures_as_its_days_have_been_watched_for_the_horizon(int year, int month, int day, int percent) =>
        Assert.Equal(percent, Maturity.Of(share, Young_cohorts_are_not_compared_with_old_ones.month, november, Instant(year, month, day))!.Share);

    [Fact]
    public void It_is_said_when_it_will_be_mature() =>
        Assert.Equal(Instant(2026, 12, 31), Maturity.Of(share, month, november, Instant(2026, 11, 22))!.MaturedOn);

    [Fact]
    public void A_win_within_180_days_is_watched_for_180_days_whatever_the_KPI_says() =>
        Assert.Equal(november.End.AddDays(180), Maturity.Of(KpiFormulas.Find("MQL_WON_180")!, month, november, Instant(2026, 11, 22))!.MaturedOn);

    [Fact]
    public void What_happened_in_a_period_is_mature_at_once() => Assert.Null(Maturity.Of(KpiFormulas.Find("REVENUE")!, month, november, Instant(2026, 11, 22)));

    [Fact]
    public void All_time_matures_from_its_first_hand_off_on_and_never_wholly()
    {
        Assert.Null(Maturity.Of(share, month, Period.AllTime, Instant(2026, 11, 22)));
        var maturity = Maturity.Of(share, month, Period.AllTime, Instant(2026, 4, 11), first: Instant(2026, 1, 1))!;
        Assert.Equal(70m, maturity.Share);
        Assert.Null(maturity.MaturedOn);
    }

    [Fact]
    public void Time_alone_makes_a_period_stale_while_it_lasts_matures_or_waits_to_be_frozen()
    {
        Assert.Equal(Instant(2026, 11, 22, 9), Next(Instant(2026, 11, 22, 9)));
        Assert.Equal(Instant(2026, 12, 3), Next(Instant(2026, 12, 2, 9)));
        Assert.Equal(Instant(2026, 12, 4), Next(Instant(2026, 12, 3, 1)));
        Assert.Equal(Instant(2026, 12, 31), Next(Instant(2026, 12, 30, 1)));
        Assert.Equal(Instant(2027, 1, 12), Next(Instant(2027, 1, 5, 1)));
        Assert.Equal(november.End.AddDays(90), Next(november.End.AddDays(89)));
        Assert.Null(Next(november.End.AddDays(90)));
    }

    [Fact]
    public void A_figure_is_frozen_on_its_day_and_not_a_day_later() =>
        Assert.Equal(Instant(2026, 12, 4), StaleTimes.Next(Utc, november, [], [3, 30], Instant(2026, 12, 2, 9)));

    private static DateTime? Next(DateTime now) => StaleTimes.Next(Utc, november, [30, 90], [3, 30, 90], now);
}
