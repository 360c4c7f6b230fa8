using Alignment.Domain.Kpi;

namespace Alignment.Domain.Tests.Kpi.Periods;

/// <summary>In ten zones and for twelve beginnings of the fiscal year.</summary>
public sealed class Laws_of_periods
{
    private static readonly PeriodKind[] kinds = [PeriodKind.Week, PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year];
    private static readonly DateTime from = Calendars.Instant(2009, 5, 17, 13);
    private static readonly DateTime to = Calendars.Instant(2030, 2, 3, 4);

    public static TheoryData<string> Zones => [.. Calendars.Zones];

    [Theory]
    [MemberData(nameof(Zones))]
    public void Every_instant_lies_in_exactly_one_period(string zone) => ForEach(zone, (calendar, kind) =>
    {
        var periods = calendar.Between(kind, from, to);
        Assert.True(periods[0].Contains(from) && periods[^1].Contains(to.AddTicks(-1)));
        for (var at = 1; at < periods.Count; at++) Assert.Equal(periods[at - 1].End, periods[at].Start);
    });

    [Theory]
    [MemberData(nameof(Zones))]
    public void A_period_holds_its_first_instant_and_not_the_one_after_its_last(string zone) => ForEach(zone, (calendar, kind) =>
    {
        foreach (var period in calendar.Between(kind, from, to))
        {
            Assert.Equal(period, calendar.Of(kind, period.Start));
            Assert.Equal(period, calendar.Of(kind, period.End.AddTicks(-1)));
            Assert.NotEqual(period, calendar.Of(kind, period.End));
            Assert.Equal(DateTimeKind.Utc, period.Start.Kind);
        }
    });

    [Theory]
    [MemberData(nameof(Zones))]
    public void The_next_of_the_previous_is_the_period_itself(string zone) => ForEach(zone, (calendar, kind) =>
    {
        foreach (var period in calendar.Between(kind, from, to))
        {
            Assert.Equal(period, calendar.Next(calendar.Previous(period)!));
            Assert.Equal(period.Start, calendar.Previous(period)!.End);
        }
    });

    [Theory]
    [MemberData(nameof(Zones))]
    public void No_two_periods_have_the_same_name(string zone) => ForEach(zone, (calendar, kind) =>
    {
        var labels = calendar.Between(kind, from, to).Select(period => period.Label).ToList();
        Assert.Equal(labels.Count, labels.Distinct(StringComparer.Ordinal).Count());
    });

    [Theory]
    [MemberData(nameof(Zones))]
    public void The_parts_of_a_period_are_all_of_it(string zone) => ForEach(zone, (calendar, kind) =>
    {
        foreach (var period in calendar.Between(kind, from, to))
        {
            var parts = calendar.Children(period);
            if (kind is PeriodKind.Week or PeriodKind.Month)
            {
                Assert.Empty(parts);
                continue;
            }

            Assert.Equal(kind == PeriodKind.Quarter ? 3 : 4, parts.Count);
            Assert.Equal(period.Start, parts[0].Start);
            Assert.Equal(period.End, parts[^1].End);
            Assert.All(parts, part => Assert.Equal(period, calendar.Parent(part)));
        }
    });

    [Theory]
    [MemberData(nameof(Zones))]
    public void A_year_before_begins_on_the_same_local_date(string zone) => ForEach(zone, (calendar, kind) =>
    {
        foreach (var period in calendar.Between(kind, from, to))
        {
            var before = calendar.FirstDate(calendar.LastYear(period)!);
            var date = calendar.FirstDate(period);
            Assert.Equal(kind == PeriodKind.Week ? date.AddDays(-364) : date.AddYears(-1), before);
        }
    });

    private static void ForEach(string zone, Action<ReportingCalendar, PeriodKind> law)
    {
        for (var fiscalStart = 1; fiscalStart <= 12; fiscalStart++)
        {
            var calendar = Calendars.Of(zone, fiscalStart);
            foreach (var kind in kinds)
            {
                if (fiscalStart == 1 || kind is PeriodKind.Quarter or PeriodKind.Year) law(calendar, kind);
            }
        }
    }
}
