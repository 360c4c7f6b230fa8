using Alignment.Domain.Kpi;
using Alignment.Domain.Tests.Qualification.Laws;

namespace Alignment.Domain.Tests.Kpi.Statistics;

public sealed class Medians_and_percentiles_of_several_are_those_of_all
{
    [Fact]
    public void A_percentile_is_what_sorting_and_interpolating_gives() => Law.Holds(seed =>
    {
        var values = Values(seed);
        var histogram = Histogram.OfValues(values);
        var sorted = values.Where(value => value >= 0).Order().ToList();
        return new[] { 0m, 0.1m, 0.25m, 0.5m, 0.9m, 0.99m, 1m }.All(part => histogram.Percentile(part) == Interpolated(sorted, part));
    });

    [Fact]
    public void The_mean_is_the_sum_by_the_number() => Law.Holds(seed =>
    {
        var values = Values(seed).Where(value => value >= 0).ToList();
        return Histogram.OfValues(values).Mean == (values.Count == 0 ? null : (decimal)values.Sum() / values.Count);
    });

    [Fact]
    public void Two_added_are_all_of_both_together() => Law.Holds(seed =>
    {
        var (one, other) = (Values(seed), Values(seed + 1));
        return Histogram.OfValues(one).Plus(Histogram.OfValues(other)).Write() == Histogram.OfValues(one.Concat(other)).Write();
    });

    [Fact]
    public void What_is_written_is_read_again_as_it_was() => Law.Holds(seed =>
    {
        var histogram = Histogram.OfValues(Values(seed));
        var read = Histogram.Parse(histogram.Write());
        return Histogram.Same(histogram, read) && read.Count == histogram.Count && read.Errors == histogram.Errors;
    });

    [Fact]
    public void How_many_came_within_a_time_is_what_counting_gives() => Law.Holds(seed =>
    {
        var values = Values(seed);
        var within = new Random(seed).Next(0, 2000);
        return Histogram.OfValues(values).CountUpTo(within) == values.Count(value => value >= 0 && value <= within);
    });

    [Theory]
    [InlineData("1:1;2:1;3:1;4:1", 2.5)]
    [InlineData("10:1", 10)]
    [InlineData("1:2;5:1", 1)]
    [InlineData("0:3;60:3", 30)]
    public void The_median_lies_between_the_two_in_the_middle(string written, double median) =>
        Assert.Equal((decimal)median, Histogram.Parse(written).Median);

    /// <summary>PERCENTILE.INC of 15, 20, 35, 40, 50 at 0.4 is 29.</summary>
    [Fact]
    public void A_percentile_is_that_of_the_spreadsheets() => Assert.Equal(29m, Histogram.OfValues([15, 20, 35, 40, 50]).Percentile(0.4m));

    [Fact]
    public void Negative_times_are_errors_and_counted_apart()
    {
        var histogram = Histogram.OfValues([-1701, 5, 10]);

        Assert.Equal(2, histogram.Count);
        Assert.Equal(1, histogram.Errors);
        Assert.Equal(7.5m, histogram.Median);
        Assert.Equal(7.5m, histogram.Mean);
        Assert.Equal("-1701:1;5:1;10:1", histogram.Write());
        Assert.Equal(1, histogram.CountUpTo(5));
    }

    [Fact]
    public void Of_nothing_there_is_no_median()
    {
        Assert.Null(Histogram.Empty.Median);
        Assert.Null(Histogram.Empty.Mean);
        Assert.Equal("", Histogram.Empty.Write());
        Assert.Equal(0, Histogram.Parse("").Count);
        Assert.Null(Histogram.Parse("-5:2").Median);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("5:x")]
    [InlineData(":3")]
    [InlineData("5:-3")]
    public void What_is_no_histogram_is_named(string text) =>
        Assert.Contains(text, Assert.Throws<FormatException>(() => Histogram.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Too_many_distinct_times_are_made_coarser_until_they_fit()
    {
        var histogram = Histogram.OfValues(Enumerable.Range(0, 50_000).Select(value => (long)value));
        var stored = histogram.Within(60_000);

        Assert.True(stored.Write().Length <= 60_000);
        Assert.Equal(histogram.Count, stored.Count);
        Assert.InRange(histogram.Median!.Value - stored.Median!.Value, 0, 10);
        Assert.Same(histogram, histogram.Within(10_000_000));
    }

    private static List<long> Values(int seed)
    {
        var random = new Random(seed);
        var most = random.Next(2) == 0 ? 20 : 5000;
        return [.. Enumerable.Range(0, random.Next(0, 60)).Select(_ => random.Next(12) == 0 ? -random.Next(1, 50) : (long)random.Next(0, most))];
    }

    private static decimal? Interpolated(List<long> sorted, decimal part)
    {
        if (sorted.Count == 0) return null;
        var place = part * (sorted.Count - 1);
        var below = (int)place;
        return below + 1 == sorted.Count ? sorted[below] : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }
}
