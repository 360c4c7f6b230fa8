using Alignment.Domain.Kpi;
using Alignment.Domain.Tests.Kpi.Periods;
using Alignment.Domain.Tests.Qualification.Laws;

namespace Alignment.Domain.Tests.Kpi.Formulas;

public sealed class Figures_add_up
{
    private static readonly KpiTerms terms = new() { HorizonDays = 30 };

    /// <summary>What is counted from hand-offs alone.</summary>
    public static TheoryData<string> Codes => [.. KpiFormulas.All
        .Where(formula => formula is CountedFormula { AddsUp: true, Grain: KpiGrain.Handoff or KpiGrain.Lead, Code: not "BREACH_COST" })
        .Select(formula => formula.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_year_is_the_sum_of_its_months(string code) => Law.Holds(seed =>
    {
        var year = Calendars.Berlin.Of(PeriodKind.Year, Calendars.Instant(2018, 6, 1));
        var history = new SomeHistory(seed).Passes;
        var whole = Count(code, new PassFacts(history, year, SomeHistory.Now, terms));
        var months = Calendars.Berlin.Children(year).SelectMany(Calendars.Berlin.Children)
            .Select(month => Count(code, new PassFacts(history, month, SomeHistory.Now, terms)));
        return Same(code, whole, months.Aggregate((sum, month) => sum.Plus(month)));
    });

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_total_is_the_sum_of_the_sources(string code) => Law.Holds(seed =>
    {
        if (!KpiFormulas.Find(code)!.Dimensions.Contains(KpiDimension.Source)) return true;
        var history = new SomeHistory(seed).Passes;
        var whole = Count(code, new PassFacts(history, Period.AllTime, SomeHistory.Now, terms));
        var parts = history.Select(pass => pass.Source).Distinct().ToList()
            .ConvertAll(source => Count(code, new PassFacts(history, Period.AllTime, SomeHistory.Now, terms, pass => pass.Source == source)));
        return parts.Count == 0 || Same(code, whole, parts.Aggregate((sum, part) => sum.Plus(part)));
    });

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_is_stored_gives_the_same_figure(string code) => Law.Holds(seed =>
    {
        var count = Count(code, new PassFacts(new SomeHistory(seed).Passes, Period.AllTime, SomeHistory.Now, terms));
        return Same(code, count, KpiCount.Read(count.Numerator, count.Denominator, count.N, count.WriteSpread(100_000)));
    });

    [Theory]
    [InlineData("REJECTION_BY_REASON")]
    [InlineData("REJECTION_MIX")]
    [InlineData("SENT_BACK_MIX")]
    public void The_reasons_add_up_to_all(string code) => Law.Holds(seed =>
    {
        var history = new SomeHistory(seed).Passes;
        var whole = Count(code, new PassFacts(history, Period.AllTime, SomeHistory.Now, terms));
        var reasons = history.Select(pass => pass.Code).Distinct().ToList()
            .ConvertAll(reason => Count(code, new PassFacts(history, Period.AllTime, SomeHistory.Now, terms, pass => pass.Code == reason)));
        return reasons.Sum(reason => reason.Numerator) == whole.Numerator && reasons.TrueForAll(reason => reason.Denominator == whole.Denominator);
    });

    [Theory]
    [InlineData("REJECTION_BY_REASON")]
    [InlineData("REJECTION_MIX")]
    [InlineData("SENT_BACK_MIX")]
    public void A_reason_is_a_share_of_the_months_without_it_too(string code)
    {
        var whole = new KpiCount(9, 30, 30).Plus(new KpiCount(3, 10, 10));

        var reason = new KpiCount(4, 30, 30).Of(whole);

        Assert.True(KpiFormulas.Find(code)!.IsOfTheWhole);
        Assert.Equal(10m, KpiFormulas.Find(code)!.Value(reason));
    }

    [Fact]
    public void A_ratio_of_two_months_is_not_the_mean_of_their_ratios()
    {
        var formula = KpiFormulas.Find("MQL_SAL")!;
        var quarter = new KpiCount(9, 10, 10).Plus(new KpiCount(10, 90, 90));

        Assert.Equal(19m, formula.Value(quarter));
    }

    private static KpiCount Count(string code, PassFacts facts) => ((CountedFormula)KpiFormulas.Find(code)!).Count(facts, terms);

    private static bool Same(string code, KpiCount one, KpiCount other) =>
        one.IsSameAs(other) && KpiFormulas.Find(code)!.Value(one) == KpiFormulas.Find(code)!.Value(other);
}
