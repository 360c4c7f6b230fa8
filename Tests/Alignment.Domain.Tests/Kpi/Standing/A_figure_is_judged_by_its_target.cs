using Alignment.Domain.Kpi;

namespace Alignment.Domain.Tests.Kpi.Standing;

public sealed class A_figure_is_judged_by_its_target
{
    [Theory]
    [InlineData("MQL_SAL", 40, 100, 40, KpiDirection.HigherIsBetter, KpiVerdict.OnTarget)]
    [InlineData("MQL_SAL", 39, 100, 40, KpiDirection.HigherIsBetter, KpiVerdict.OffTarget)]
    [InlineData("REJECTION_RATE", 40, 100, 40, KpiDirection.LowerIsBetter, KpiVerdict.OnTarget)]
    [InlineData("REJECTION_RATE", 41, 100, 40, KpiDirection.LowerIsBetter, KpiVerdict.OffTarget)]
    [InlineData("MQL_SAL", 9, 19, 40, KpiDirection.HigherIsBetter, KpiVerdict.TooFew)]
    [InlineData("MQL_SAL", 0, 0, 40, KpiDirection.HigherIsBetter, KpiVerdict.NotApplicable)]
    [InlineData("MQL_SAL", 40, 100, null, KpiDirection.HigherIsBetter, KpiVerdict.NoTarget)]
    [InlineData("MQL_SAL", 40, 100, 40, KpiDirection.Neither, KpiVerdict.NoTarget)]
    public void At_the_target_it_is_met(string code, int some, int all, int? target, KpiDirection direction, KpiVerdict verdict) =>
        Assert.Equal(verdict, Verdict.Of(KpiFormulas.Find(code)!, new KpiCount(some, all, all), target, direction, minimum: 20));

    [Fact]
    public void A_plain_count_is_never_too_few() =>
        Assert.Equal(KpiVerdict.OffTarget, Verdict.Of(KpiFormulas.Find("UNCOVERED")!, new KpiCount(1, 3, 3), 0, KpiDirection.LowerIsBetter, minimum: 20));

    [Fact]
    public void A_share_moves_in_points_and_anything_else_in_percent()
    {
        Assert.Equal(4.2m, Trend.Change(KpiUnit.Percent, 38.1m, 33.9m));
        Assert.Equal(-50m, Trend.Change(KpiUnit.BusinessMinutes, 60, 120));
        Assert.Equal(50m, Trend.Change(KpiUnit.Money, -50, -100));
        Assert.Null(Trend.Change(KpiUnit.Money, 5, 0));
        Assert.Null(Trend.Change(KpiUnit.Percent, null, 3));
        Assert.Null(Trend.Change(KpiUnit.Percent, 3, null));
    }
}
