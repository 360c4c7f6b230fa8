using Alignment.Domain.Kpi;
using Alignment.Domain.Tests.Qualification.Laws;

namespace Alignment.Domain.Tests.Kpi.Statistics;

public sealed class Few_observations_are_shown_with_their_interval
{
    /// <summary>Worked examples: 10 of 20, 1 of 10, 81 of 263 (Newcombe 1998).</summary>
    [Theory]
    [InlineData(10, 20, 0.2993, 0.7007)]
    [InlineData(1, 10, 0.0179, 0.4042)]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(20, 20, 0.8389, 1.0000)]
    public void The_interval_is_that_of_Wilson(int successes, int n, double low, double high)
    {
        var interval = WilsonInterval.Of(successes, n)!;

        Assert.Equal((decimal)low, Math.Round(interval.Low, 4));
        Assert.Equal((decimal)high, Math.Round(interval.High, 4));
    }

    [Fact]
    public void Of_nothing_and_of_more_than_all_there_is_none()
    {
        Assert.Null(WilsonInterval.Of(0, 0));
        Assert.Null(WilsonInterval.Of(57, 0));
        Assert.Null(WilsonInterval.Of(3, 2));
    }

    [Fact]
    public void The_share_lies_within_and_more_observations_make_it_narrower() => Law.Holds(seed =>
    {
        var random = new Random(seed);
        var n = random.Next(1, 5000);
        var some = random.Next(0, n + 1);
        var (once, tenTimes) = (WilsonInterval.Of(some, n)!, WilsonInterval.Of(10 * some, 10 * n)!);
        var share = (decimal)some / n;
        return once.Low <= share + 0.00000001m && share - 0.00000001m <= once.High && once.Low >= 0 && once.High <= 1
            && tenTimes.High - tenTimes.Low < once.High - once.Low;
    });
}
