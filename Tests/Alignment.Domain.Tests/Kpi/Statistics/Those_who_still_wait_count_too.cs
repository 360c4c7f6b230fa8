using Alignment.Domain.Kpi;
using Alignment.Domain.Tests.Qualification.Laws;

namespace Alignment.Domain.Tests.Kpi.Statistics;

public sealed class Those_who_still_wait_count_too
{
    /// <summary>Ten: 6, 6, 6, 7, 10 came; 6, 9, 10, 11, 17 were still waiting. S = 0.7, 0.7·(1−1/6) = 0.583, ·(1−1/4) = 0.4375 at 10.</summary>
    [Fact]
    public void The_median_is_that_of_Kaplan_and_Meier() => Assert.Equal(
        10m,
        KaplanMeier.Median(Histogram.OfValues([6, 6, 6, 7, 10]), Histogram.OfValues([6, 9, 10, 11, 17])));

    [Fact]
    public void When_fewer_than_half_have_come_nobody_knows_it() =>
        Assert.Null(KaplanMeier.Median(Histogram.OfValues([5, 9]), Histogram.OfValues([10, 10, 10])));

    [Fact]
    public void When_all_have_come_it_is_the_lower_middle_one()
    {
        Assert.Equal(3m, KaplanMeier.Median(Histogram.OfValues([1, 3, 5]), Histogram.Empty));
        Assert.Equal(3m, KaplanMeier.Median(Histogram.OfValues([1, 3, 5, 8]), Histogram.Empty));
        Assert.Null(KaplanMeier.Median(Histogram.Empty, Histogram.Empty));
    }

    [Fact]
    public void Whoever_waits_longer_never_makes_it_shorter() => Law.Holds(seed =>
    {
        var random = new Random(seed);
        var came = Enumerable.Range(0, random.Next(1, 30)).Select(_ => (long)random.Next(0, 100)).ToList();
        var waits = Enumerable.Range(0, random.Next(1, 30)).Select(_ => (long)random.Next(0, 100)).ToList();
        var shorter = KaplanMeier.Median(Histogram.OfValues(came), Histogram.OfValues(waits));
        var longer = KaplanMeier.Median(Histogram.OfValues(came), Histogram.OfValues(waits.Select(wait => wait + 20)));
        return (shorter ?? decimal.MaxValue) <= (longer ?? decimal.MaxValue);
    });

    [Fact]
    public void It_is_what_a_table_of_those_at_risk_gives() => Law.Holds(seed =>
    {
        var random = new Random(seed);
        var came = Enumerable.Range(0, random.Next(0, 25)).Select(_ => (long)random.Next(0, 40)).ToList();
        var waits = Enumerable.Range(0, random.Next(0, 25)).Select(_ => (long)random.Next(0, 40)).ToList();
        return KaplanMeier.Median(Histogram.OfValues(came), Histogram.OfValues(waits)) == Table(came, waits);
    });

    private static decimal? Table(List<long> came, List<long> waits)
    {
        var left = 1m;
        foreach (var at in came.Distinct().Order())
        {
            var atRisk = came.Count(one => one >= at) + waits.Count(one => one >= at);
            left *= 1 - ((decimal)came.Count(one => one == at) / atRisk);
            if (left <= 0.5000000001m) return at;
        }

        return null;
    }
}
