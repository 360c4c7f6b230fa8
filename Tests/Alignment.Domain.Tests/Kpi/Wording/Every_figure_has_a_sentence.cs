using Alignment.Domain.Kpi;
using static Alignment.Domain.Tests.Kpi.Periods.Calendars;

namespace Alignment.Domain.Tests.Kpi.Wording;

public sealed class Every_figure_has_a_sentence
{
    private static readonly DateTime now = Instant(2026, 11, 22, 10);
    private static readonly Period november = Utc.Of(PeriodKind.Month, now);
    private static readonly Period october = Utc.Previous(november)!;

    [Fact]
    public void What_of_what_when_since_when_and_whether_that_is_enough() => Assert.Equal(
        "38.1 %: 3,454 of 9,064 MQLs, cohort of November 2026 to date; 0.0 % of it watched for 30 days so far; 4.1 points up on October, first 22 days (34.0 %); target at least 40.0 %: missed.",
        Sentence.Of(new Figure(KpiFormulas.Find("MQL_SAL")!, new KpiCount(3454, 9064, 9064), november, Utc)
        {
            Now = now,
            Maturity = Maturity.Of(KpiFormulas.Find("MQL_SAL")!, new KpiTerms { HorizonDays = 30 }, november, now),
            HorizonDays = 30,
            Minimum = 20,
            Target = 40,
            Direction = KpiDirection.HigherIsBetter,
            Previous = 34,
            PreviousLabel = Trend.Label(Utc, november, october, now),
        }));

    [Fact]
    public void Few_are_not_judged_and_their_interval_is_told() => Assert.Equal(
        "50.0 % for paid search: 5 of 10 MQLs, cohort of October 2026; too few to judge (fewer than 20), likely between 23.7 % and 76.3 %.",
        Sentence.Of(new Figure(KpiFormulas.Find("MQL_SAL")!, new KpiCount(5, 10, 10), october, Utc)
        {
            Now = now, Cut = "paid search", Minimum = 20, Target = 40, Direction = KpiDirection.HigherIsBetter,
        }));

    [Fact]
    public void Nothing_is_said_about_what_is_not_applicable() => Assert.Equal(
        "n/a (0 MQLs), in November 2026 to date.",
        Sentence.Of(new Figure(KpiFormulas.Find("MQL_WON_EVENT")!, new KpiCount(57, 0, 0), november, Utc)
        {
            Now = now, Minimum = 20, Target = 5, Direction = KpiDirection.HigherIsBetter, Previous = 3, PreviousLabel = "October",
        }));

    [Fact]
    public void A_median_says_how_many_were_observed() => Assert.Equal(
        "2 h 5 min: 6,637 observed of 9,064, cohort of all time; target at most 1 h: missed.",
        Sentence.Of(new Figure(KpiFormulas.Find("FOLLOWUP_MEDIAN")!, new KpiCount(6637, 9064, 6637, Histogram.OfValues([125])), Period.AllTime, Utc)
        {
            Now = now, Minimum = 20, Target = 60, Direction = KpiDirection.LowerIsBetter,
        }));

    [Fact]
    public void Money_has_its_currency() => Assert.Equal(
        "BRL 7,723.00: BRL 61,784,006 for 8,000 MQLs, cohort of 2026.",
        Sentence.Of(new Figure(KpiFormulas.Find("MQL_REVENUE")!, new KpiCount(61_784_006, 8000, 8000), Utc.Of(PeriodKind.Year, now), Utc) { Now = Instant(2027, 1, 1), Currency = "BRL", Minimum = 20 }));

    [Fact]
    public void Growth_says_how_much_more_than_what() => Assert.Equal(
        "172.0 %: BRL 1,951,439 more than BRL 1,134,672, in 2026-Q2; target at least 0.0 %: met.",
        Sentence.Of(new Figure(KpiFormulas.Find("REVENUE_GROWTH_PREVIOUS")!, new KpiCount(1_951_439, 1_134_672, 1254), Utc.Of(PeriodKind.Quarter, Instant(2026, 5, 1)), Utc)
        {
            Now = now, Currency = "BRL", Target = 0, Direction = KpiDirection.HigherIsBetter,
        }));

    [Fact]
    public void How_things_stand_is_told_as_it_stands() => Assert.Equal(
        "3: 3 of 412 MQLs, as it stands now; target at most 0: missed.",
        Sentence.Of(new Figure(KpiFormulas.Find("UNCOVERED")!, new KpiCount(3, 412, 412), november, Utc) { Now = now, Target = 0, Direction = KpiDirection.LowerIsBetter }));

    [Fact]
    public void Flows_that_do_not_belong_to_each_other_stand_against_each_other() => Assert.Equal(
        "11.0 %: 113 against 1,028 MQLs, in week 2026-W46.",
        Sentence.Of(new Figure(KpiFormulas.Find("MQL_WON_EVENT")!, new KpiCount(113, 1028, 1028), Utc.Of(PeriodKind.Week, Instant(2026, 11, 11)), Utc) { Now = now, Minimum = 20 }));

    [Fact]
    public void A_period_is_compared_with_as_much_of_the_other()
    {
        Assert.Equal("October, first 22 days", Trend.Label(Utc, november, october, now));
        Assert.Equal("November 2025, first 22 days", Trend.Label(Utc, november, Utc.LastYear(november)!, now));
        Assert.Equal("October, first day", Trend.Label(Utc, november, october, Instant(2026, 11, 1, 5)));
        Assert.Equal("September", Trend.Label(Utc, october, Utc.Previous(october)!, now));
        Assert.Equal("February", Trend.Label(Utc, Utc.Of(PeriodKind.Month, Instant(2026, 3, 30)), Utc.Of(PeriodKind.Month, Instant(2026, 2, 1)), Instant(2026, 3, 30)));
        Assert.Equal("week 2026-W46, first 7 days", Trend.Label(Utc, Utc.Of(PeriodKind.Week, now), Utc.Previous(Utc.Of(PeriodKind.Week, now))!, now));
        Assert.Equal("2025-Q4, first 53 days", Trend.Label(Utc, Utc.Of(PeriodKind.Quarter, now), Utc.LastYear(Utc.Of(PeriodKind.Quarter, now))!, now));
    }
}
