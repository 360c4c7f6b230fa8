using Alignment.Domain.Kpi;
using Alignment.Domain.Tests.Qualification.Laws;

namespace Alignment.Domain.Tests.Kpi.Statistics;

public sealed class A_sum_follows_its_parts
{
    [Fact]
    public void When_one_becomes_another_one_it_is_what_adding_up_again_gives() => Law.Holds(seed =>
    {
        var random = new Random(seed);
        var (kept, was, becomes) = (Count(random), Count(random), Count(random));
        return kept.Plus(was).After(was, becomes)!.IsSameAs(kept.Plus(becomes));
    });

    [Fact]
    public void A_new_one_is_added() => Law.Holds(seed =>
    {
        var random = new Random(seed);
        var (kept, comes) = (Count(random), Count(random));
        return kept.After(null, comes)!.IsSameAs(kept.Plus(comes));
    });

    [Fact]
    public void A_part_that_it_does_not_hold_cannot_be_taken_out()
    {
        var sum = new KpiCount(2, 2, 2, Histogram.OfValues([5, 7]));
        Assert.Null(sum.After(new KpiCount(1, 1, 1, Histogram.OfValues([6])), new KpiCount(0, 0, 0)));
        Assert.Null(sum.After(new KpiCount(3, 3, 3, Histogram.OfValues([5, 5, 5])), new KpiCount(0, 0, 0)));
        Assert.Null(sum.After(new KpiCount(1, null, 1), new KpiCount(1, 1, 1)));
    }

    /// <summary>Thirteen thousand different minutes do not fit into the column: what stands there tells tens of minutes.</summary>
    [Fact]
    public void Nothing_is_taken_out_of_what_was_stored_coarser()
    {
        var fine = new KpiCount(100000, 100000, 100000, Histogram.OfValues(Enumerable.Range(0, 100000).Select(minute => minute * 1_000_003L)));
        var stored = KpiCount.Read(100000, 100000, 100000, fine.WriteSpread(1048576));
        Assert.Null(stored.After(new KpiCount(1, 1, 1, Histogram.OfValues([0])), new KpiCount(0, 0, 0)));
        Assert.NotNull(fine.After(new KpiCount(1, 1, 1, Histogram.OfValues([0])), new KpiCount(0, 0, 0)));
    }

    private static KpiCount Count(Random random)
    {
        var values = Enumerable.Range(0, random.Next(0, 40)).Select(_ => (long)random.Next(-1, 30)).ToList();
        var censored = Enumerable.Range(0, random.Next(0, 20)).Select(_ => (long)random.Next(0, 30)).ToList();
        return new KpiCount(random.Next(100) / 4m, random.Next(1000), random.Next(1000), Histogram.OfValues(values), Histogram.OfValues(censored));
    }
}
