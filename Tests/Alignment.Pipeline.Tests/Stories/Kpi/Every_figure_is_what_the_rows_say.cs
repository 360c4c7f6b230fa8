using Alignment.Pipeline.Tests.Stories.Kpi.Histories;
using Alignment.Pipeline.Tests.Stories.Kpi.Recounting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi;

/// <summary>Random quarters are played through the organisation, refreshed, and counted again from the rows, one by one.</summary>
public sealed class Every_figure_is_what_the_rows_say
{
    /// <summary>What has no formula that could be read off the catalogue without looking at how it is built, or stands for the moment only.</summary>
    private static readonly string[] NotCountedHere = ["BREACH_COST", "DEFINITION_AGE", "FUNNEL_VELOCITY", "QUOTA", "REVENUE_GROWTH", "REVENUE_GROWTH_PREVIOUS", "SLA_UNCOVERED", "STAGE_AGE", "UNCOVERED"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void After_a_random_quarter(int seed)
    {
        using var company = new Company();
        var history = new RandomHistory(company, seed);
        history.Play(300, 91);
        company.Refresh();
        var recount = new Recount(company);
        Assert.Empty(recount.Differences());
        Assert.Equal(NotCountedHere, recount.Uncounted);
        Assert.True(recount.Compared.Values.Sum() > 1000, string.Join(" ", recount.Compared));
    }

    [Theory]
    [InlineData(4)]
    public void However_often_it_was_refreshed_in_between(int seed)
    {
        using var often = new Company();
        using var once = new Company();
        var watched = new RandomHistory(often, seed);
        var unwatched = new RandomHistory(once, seed);
        for (var month = 0; month < 3; month++)
        {
            watched.Play(50, 30);
            unwatched.Play(50, 30);
            often.Refresh();
        }

        once.Refresh(full: true);
        Assert.Equal(Said(once), Said(often));
        often.Refresh(full: true);
        Assert.Equal(Said(once), Said(often));
    }

    /// <summary>Longer periods are moved by what their parts became: that must come to the same as adding everything up, whatever was refreshed when, and in how small slices.</summary>
    [Theory]
    [InlineData(5, 1)]
    [InlineData(7, 100)]
    public void A_full_refresh_finds_nothing_that_the_small_ones_missed(int seed, int take)
    {
        using var company = new Company();
        var history = new RandomHistory(company, seed);
        for (var week = 0; week < 12; week++)
        {
            history.Play(10, 7);
            company.Refresh(take: take);
        }

        var said = Numbers(company);
        company.Refresh(full: true);
        var all = Numbers(company);
        Assert.Empty(all.Except(said));
        Assert.Empty(said.Except(all));
    }

    private static List<string> Numbers(Company company) =>
    [
        .. new Recount(company).Standing().Where(value => value.Option(T.KpiValue.Basis) != T.KpiBasis.Snapshot && (value.Sum(T.KpiValue.Numerator) != 0m || value.Sum(T.KpiValue.Denominator) != 0m)).Select(value => string.Join(
            " ",
            value.GetAttributeValue<string>(T.KpiValue.Code), value.GetAttributeValue<string>(T.KpiValue.PeriodLabel), value.Option(T.KpiValue.Dimension), value.GetAttributeValue<string>(T.KpiValue.DimensionLabel),
            value.Sum(T.KpiValue.Numerator), value.Sum(T.KpiValue.Denominator), value.GetAttributeValue<int?>(T.KpiValue.N), value.GetAttributeValue<decimal?>(T.KpiValue.Value), value.Option(T.KpiValue.Verdict),
            value.GetAttributeValue<string>(T.KpiValue.Histogram), "before", value.GetAttributeValue<decimal?>(T.KpiValue.PreviousNumerator), value.GetAttributeValue<decimal?>(T.KpiValue.PreviousDenominator),
            value.GetAttributeValue<decimal?>(T.KpiValue.PreviousValue))).Order(StringComparer.Ordinal),
    ];

    /// <summary>
    /// By names: the ids of two organisations differ. What stood at a moment is known only to who looked then, and of whom there
    /// is nothing any more a row may be left that says so.
    /// </summary>
    private static List<string> Said(Company company) =>
    [
        .. new Recount(company).Standing().Where(value => value.Option(T.KpiValue.Basis) != T.KpiBasis.Snapshot && (value.Sum(T.KpiValue.Numerator) != 0m || value.Sum(T.KpiValue.Denominator) != 0m)).Select(value => string.Join(
            " ",
            value.GetAttributeValue<string>(T.KpiValue.Code), value.GetAttributeValue<string>(T.KpiValue.PeriodLabel), value.Option(T.KpiValue.Dimension), value.GetAttributeValue<string>(T.KpiValue.DimensionLabel),
            value.Sum(T.KpiValue.Numerator), value.Sum(T.KpiValue.Denominator), value.GetAttributeValue<decimal?>(T.KpiValue.Value))).Order(StringComparer.Ordinal),
    ];
}
