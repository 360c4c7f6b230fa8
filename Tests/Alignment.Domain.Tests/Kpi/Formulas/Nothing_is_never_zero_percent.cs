using Alignment.Domain.Kpi;
using Alignment.Domain.Kpi.Formulas;

namespace Alignment.Domain.Tests.Kpi.Formulas;

public sealed class Nothing_is_never_zero_percent
{
    public static TheoryData<string> Codes => [.. KpiFormulas.All.Select(formula => formula.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Of_an_empty_period_a_share_is_not_applicable_and_a_count_is_none(string code)
    {
        var formula = KpiFormulas.Find(code)!;
        var count = Empty(formula);
        var isCount = formula is Total && code != "DEFINITION_AGE";

        Assert.Equal(isCount ? 0 : null, formula.Value(count));
        if (!isCount) Assert.StartsWith("n/a (", Shown.Of(formula, count, "EUR"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_said_what_there_is_none_of()
    {
        Assert.Equal("n/a (0 MQLs)", Shown.Of(KpiFormulas.Find("MQL_SAL")!, new KpiCount(0, 0, 0), "EUR"));
        Assert.Equal("n/a (0 MQLs)", Shown.Of(KpiFormulas.Find("MQL_WON_EVENT")!, new KpiCount(57, 0, 0), "EUR"));
        Assert.Equal("n/a (0 decided contests)", Shown.Of(KpiFormulas.Find("OVERTURNED")!, new KpiCount(0, 0, 0), "EUR"));
        Assert.Equal("n/a (fewer than half followed up)", Shown.Of(KpiFormulas.Find("FOLLOWUP_CENSORED")!, new KpiCount(0, 9, 9, Histogram.Empty, Histogram.OfValues([5])), "EUR"));
    }

    [Fact]
    public void Every_formula_is_found_by_its_code_and_has_one_of_its_own()
    {
        Assert.Equal(KpiFormulas.All.Count, KpiFormulas.All.Select(formula => formula.Code).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(KpiFormulas.All, formula => Assert.Same(formula, KpiFormulas.Find(" " + formula.Code.ToLowerInvariant())));
        Assert.All(KpiFormulas.All, formula => Assert.DoesNotContain(KpiDimension.Total, formula.Dimensions));
        Assert.Null(KpiFormulas.Find("SALES_MAGIC"));
        Assert.Null(KpiFormulas.Find(null));
    }

    [Fact]
    public void What_is_made_from_other_figures_names_figures_that_exist() =>
        Assert.All(KpiFormulas.All.OfType<DerivedFormula>().SelectMany(formula => formula.Needs), code => Assert.NotNull(KpiFormulas.Find(code)));

    private static KpiCount Empty(KpiFormula formula) => formula switch
    {
        CountedFormula counted => counted.Count(new GivenFacts(), new KpiTerms { HorizonDays = 30 }),
        DerivedFormula derived => derived.From(new GivenFigures { Now = derived.Needs.ToDictionary(code => code, code => Empty(KpiFormulas.Find(code)!)) })!,
        _ => throw new InvalidOperationException(formula.Code),
    };
}
