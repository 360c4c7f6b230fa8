using Alignment.Domain.Kpi;
using static Alignment.Domain.Tests.Kpi.Periods.Calendars;

namespace Alignment.Domain.Tests.Kpi.Periods;

public sealed class Periods_follow_the_organisations_calendar
{
    [Fact]
    public void A_month_in_Berlin_begins_at_its_local_midnight()
    {
        var november = Berlin.Of(PeriodKind.Month, Instant(2026, 11, 22, 9));

        Assert.Equal("2026-11", november.Label);
        Assert.Equal(Instant(2026, 10, 31, 23), november.Start);
        Assert.Equal(Instant(2026, 11, 30, 23), november.End);
        Assert.Equal("2026-11", Berlin.Of(PeriodKind.Month, Instant(2026, 10, 31, 23)).Label);
        Assert.Equal("2026-10", Berlin.Of(PeriodKind.Month, Instant(2026, 10, 31, 23).AddTicks(-1)).Label);
    }

    [Fact]
    public void March_in_Berlin_is_an_hour_short_and_October_an_hour_long()
    {
        Assert.Equal(31 * 24 - 1, Hours(Berlin.Of(PeriodKind.Month, Instant(2026, 3, 15))));
        Assert.Equal((31 * 24) + 1, Hours(Berlin.Of(PeriodKind.Month, Instant(2026, 10, 15))));
    }

    [Theory]
    [InlineData(2026, 11, 22, "2026-W47")]
    [InlineData(2026, 11, 23, "2026-W48")]
    [InlineData(2027, 1, 3, "2026-W53")]
    [InlineData(2027, 1, 4, "2027-W01")]
    [InlineData(2024, 12, 30, "2025-W01")]
    [InlineData(2021, 1, 3, "2020-W53")]
    public void A_week_begins_on_Monday_and_belongs_to_the_year_of_its_Thursday(int year, int month, int day, string label) =>
        Assert.Equal(label, Utc.Of(PeriodKind.Week, Instant(year, month, day, 12)).Label);

    [Theory]
    [InlineData(1, "2026-Q4", "2026")]
    [InlineData(4, "FY2027-Q3", "FY2027")]
    [InlineData(7, "FY2027-Q2", "FY2027")]
    [InlineData(10, "FY2027-Q1", "FY2027")]
    [InlineData(12, "FY2026-Q4", "FY2026")]
    public void A_fiscal_year_is_named_by_the_year_in_which_it_ends(int fiscalStart, string quarter, string year)
    {
        var calendar = Of("Etc/UTC", fiscalStart);

        Assert.Equal(quarter, calendar.Of(PeriodKind.Quarter, Instant(2026, 11, 22)).Label);
        Assert.Equal(year, calendar.Of(PeriodKind.Year, Instant(2026, 11, 22)).Label);
    }

    [Fact]
    public void A_quarter_has_three_months_and_a_year_four_quarters()
    {
        var calendar = Of("Europe/Berlin", 10);
        var year = calendar.Of(PeriodKind.Year, Instant(2026, 11, 22));

        Assert.Equal(["FY2027-Q1", "FY2027-Q2", "FY2027-Q3", "FY2027-Q4"], calendar.Children(year).Select(quarter => quarter.Label));
        Assert.Equal(["2026-10", "2026-11", "2026-12"], calendar.Children(calendar.Children(year)[0]).Select(month => month.Label));
        Assert.Empty(calendar.Children(calendar.Of(PeriodKind.Month, Instant(2026, 11, 22))));
    }

    [Fact]
    public void All_time_is_made_of_the_years_in_which_anything_happened()
    {
        var years = Utc.Children(Period.AllTime, Instant(2017, 6, 14), Instant(2018, 11, 14));

        Assert.Equal(["2017", "2018"], years.Select(year => year.Label));
        Assert.Same(Period.AllTime, Utc.Parent(years[0]));
        Assert.Equal("All time", Utc.Of(PeriodKind.AllTime, Instant(2018, 1, 1)).Label);
    }

    [Fact]
    public void A_week_is_part_of_no_month() => Assert.Null(Utc.Parent(Utc.Of(PeriodKind.Week, Instant(2026, 11, 22))));

    [Theory]
    [InlineData(PeriodKind.Week, "2025-W47")]
    [InlineData(PeriodKind.Month, "2025-11")]
    [InlineData(PeriodKind.Quarter, "2025-Q4")]
    [InlineData(PeriodKind.Year, "2025")]
    public void Last_year_is_the_same_period_a_year_before(PeriodKind kind, string label) =>
        Assert.Equal(label, Utc.LastYear(Utc.Of(kind, Instant(2026, 11, 22)))!.Label);

    [Fact]
    public void Nothing_comes_before_or_after_all_time()
    {
        Assert.Null(Utc.Previous(Period.AllTime));
        Assert.Null(Utc.Next(Period.AllTime));
        Assert.Null(Utc.LastYear(Period.AllTime));
        Assert.Null(Utc.Parent(Period.AllTime));
    }

    /// <summary>In 2018 the clocks of São Paulo went from 23:59 on 3 November to 01:00 on the 4th.</summary>
    [Fact]
    public void A_day_without_midnight_begins_when_the_clocks_have_passed_it()
    {
        var calendar = Of("America/Sao_Paulo");
        var day = Instant(2018, 11, 4, 3);

        Assert.Equal(day, calendar.NextDay(Instant(2018, 11, 3, 20)));
        Assert.Equal(Instant(2018, 11, 5, 2), calendar.NextDay(day));
    }

    /// <summary>The clocks of Samoa had no 30 December 2011.</summary>
    [Fact]
    public void A_date_that_is_left_out_has_no_time()
    {
        var calendar = Of("Pacific/Apia");
        var december = calendar.Of(PeriodKind.Month, Instant(2011, 12, 15));

        Assert.Equal(30 * 24, Hours(december));
        Assert.Equal("2011-12", calendar.Of(PeriodKind.Month, december.End.AddTicks(-1)).Label);
        Assert.Equal(december.End.AddDays(-1), calendar.NextDay(Instant(2011, 12, 30, 9)));
    }

    [Fact]
    public void A_fiscal_year_cannot_begin_in_a_thirteenth_month() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Of("Etc/UTC", 13));

    private static double Hours(Period period) => (period.End - period.Start).TotalHours;
}
