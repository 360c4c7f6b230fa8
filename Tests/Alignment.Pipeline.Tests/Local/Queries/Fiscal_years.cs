using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Queries;

public sealed class Fiscal_years : IDisposable
{
    readonly QueryWorld world = new();

    public Fiscal_years()
    {
        foreach (var day in (string[])["2025-01-01", "2025-04-05", "2025-04-06", "2025-12-31", "2026-01-01", "2026-03-11", "2026-03-12", "2026-04-01", "2026-04-06", "2027-01-01"])
            world.Add(QueryWorld.Deal, ("qt_name", day), ("qt_day", DateTime.Parse(day, null)));
        world.Add(QueryWorld.Deal, ("qt_name", "never"));
    }

    [Theory]
    [InlineData("this-fiscal-year", "2026-01-01 2026-03-11 2026-03-12 2026-04-01 2026-04-06")]
    [InlineData("last-fiscal-year", "2025-01-01 2025-04-05 2025-04-06 2025-12-31")]
    [InlineData("next-fiscal-year", "2027-01-01")]
    [InlineData("this-fiscal-period", "2026-01-01 2026-03-11 2026-03-12")]
    [InlineData("last-fiscal-period", "2025-12-31")]
    [InlineData("next-fiscal-period", "2026-04-01 2026-04-06")]
    [InlineData("last-x-fiscal-years 1", "2025-01-01 2025-04-05 2025-04-06 2025-12-31 2026-01-01 2026-03-11")]
    [InlineData("last-x-fiscal-periods 1", "2025-12-31 2026-01-01 2026-03-11")]
    [InlineData("next-x-fiscal-periods 1", "2026-03-12 2026-04-01 2026-04-06")]
    [InlineData("next-x-fiscal-years 1", "2026-03-12 2026-04-01 2026-04-06 2027-01-01")]
    [InlineData("in-fiscal-year 2025", "2025-01-01 2025-04-05 2025-04-06 2025-12-31")]
    [InlineData("in-fiscal-period 1", "2025-01-01 2026-01-01 2026-03-11 2026-03-12 2027-01-01")]
    [InlineData("in-fiscal-period-and-year 2 2025", "2025-04-05 2025-04-06")]
    [InlineData("in-fiscal-period-and-year 5 2025", "")]
    [InlineData("in-or-before-fiscal-period-and-year 1 2025", "2025-01-01")]
    [InlineData("in-or-after-fiscal-period-and-year 2 2026", "2026-04-01 2026-04-06 2027-01-01")]
    public void follow_the_calendar_in_quarters_when_nothing_is_set(string condition, string days) => Assert.Equal(days, Days(condition));

    [Theory]
    [InlineData("this-fiscal-year", "2025-04-06 2025-12-31 2026-01-01 2026-03-11 2026-03-12 2026-04-01")]
    [InlineData("in-fiscal-year 2026", "2025-04-06 2025-12-31 2026-01-01 2026-03-11 2026-03-12 2026-04-01")]
    [InlineData("in-fiscal-period 12", "2025-04-05 2026-03-11 2026-03-12 2026-04-01")]
    [InlineData("in-fiscal-period-and-year 12 2025", "2025-04-05")]
    [InlineData("this-fiscal-period", "2026-03-11 2026-03-12 2026-04-01")]
    public void begin_where_the_organization_says(string condition, string days)
    {
        BeginInApril();
        Assert.Equal(days, Days(condition));
    }

    [Fact]
    public void and_their_periods_are_what_deals_are_grouped_by()
    {
        const string groups = "<attribute name='qt_day' groupby='true' dategrouping='fiscal-year' alias='year'/><attribute name='qt_day' groupby='true' dategrouping='fiscal-period' alias='period'/><attribute name='qt_dealid' aggregate='count' alias='rows'/><order alias='year'/><order alias='period'/>";
        const string filter = "<filter><condition attribute='qt_day' operator='not-null'/></filter>";
        var query = $"<fetch aggregate='true'><entity name='qt_deal'>{groups}{filter}</entity></fetch>";
        Assert.Equal("2025/1:1 2025/2:2 2025/4:1 2026/1:3 2026/2:2 2027/1:1", Groups(query));
        BeginInApril();
        Assert.Equal("2025/9:1 2025/12:1 2026/1:1 2026/9:2 2026/12:3 2027/1:1 2027/9:1", Groups(query));
    }

    [Fact]
    public void of_four_week_periods_are_refused_by_name()
    {
        world.Add("organization", ("name", "Us"), ("fiscalperiodtype", 2004));
        Refused.With(0x80044180, "four-week", () => Days("this-fiscal-year"));
    }

    public void Dispose() => world.Dispose();

    /// <summary>6 April to 5 April in months, named after the year in which it ends.</summary>
    void BeginInApril() => world.Add("organization", ("name", "Us"), ("fiscalcalendarstart", new DateTime(2020, 4, 6, 0, 0, 0, DateTimeKind.Utc)), ("fiscalperiodtype", 2003), ("fiscalyeardisplaycode", 2));

    string Days(string condition)
    {
        var parts = condition.Split(' ');
        var values = string.Concat(parts.Skip(1).Select(value => $"<value>{value}</value>"));
        var rows = world.Fetch($"<fetch><entity name='qt_deal'><attribute name='qt_name'/><order attribute='qt_name'/><filter><condition attribute='qt_day' operator='{parts[0]}'>{values}</condition></filter></entity></fetch>");
        return string.Join(' ', rows.Entities.Select(row => row["qt_name"]));
    }

    string Groups(string query) => string.Join(' ', world.Fetch(query).Entities.Select(row =>
        $"{row.FormattedValues["year"]}/{row.GetAttributeValue<AliasedValue>("period").Value}:{row.GetAttributeValue<AliasedValue>("rows").Value}"));
}
