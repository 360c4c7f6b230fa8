using Alignment.Domain.Kpi;

namespace Alignment.Domain.Tests.Kpi.Catalogue;

public sealed class The_shipped_KPIs_can_be_counted
{
    public static TheoryData<string> Codes => [.. ShippedKpi.All.Select(kpi => kpi.Code)];

    [Fact]
    public void Every_formula_ships_as_a_KPI_and_every_KPI_has_its_formula() => Assert.Equal(
        KpiFormulas.All.Select(formula => formula.Code).Order(StringComparer.Ordinal),
        ShippedKpi.All.Select(kpi => kpi.Code).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_row_passes_the_check_that_people_meet(string code) => Assert.Empty(KpiCheck.Problems(Of(code).Draft));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_row_fits_into_its_columns_and_ends_its_sentences(string code)
    {
        var kpi = Of(code);

        Assert.InRange(kpi.Code.Length, 1, 50);
        Assert.InRange(kpi.Text("name")!.Length, 1, 100);
        Assert.InRange(kpi.Sentence.Length, 10, 1000);
        Assert.InRange(kpi.Counted.Length, 10, 2000);
        Assert.InRange(kpi.Benchmark?.Length ?? 0, 0, 400);
        Assert.InRange(kpi.Source?.Length ?? 0, 0, 400);
        Assert.InRange(kpi.Text("dimensions")?.Length ?? 0, 0, 400);
        Assert.EndsWith(".", kpi.Sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", kpi.Counted, StringComparison.Ordinal);
        Assert.True(Enum.TryParse<KpiSection>(kpi.Text("section"), out _));
    }

    [Fact]
    public void Each_has_a_name_an_identity_and_a_place_of_its_own()
    {
        var all = ShippedKpi.All;

        Assert.Equal(all.Count, all.Select(kpi => kpi.Text("name")).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(all.Count, all.Select(kpi => Guid.Parse(kpi.Text("id")!)).Distinct().Count());
        Assert.Equal(all.Count, all.Select(kpi => kpi.Number("order")).Distinct().Count());
    }

    [Fact]
    public void What_happened_is_frozen_after_three_days_and_a_cohort_when_it_has_been_watched() => Assert.All(ShippedKpi.All, kpi =>
    {
        var days = kpi.Number("freeze");
        if (kpi.Formula.Basis == KpiBasis.Snapshot) Assert.Equal(0, days);
        else if (kpi.Formula.Basis == KpiBasis.Event) Assert.Equal(3, days);
        else if (kpi.Formula.Grain != KpiGrain.Campaign) Assert.Equal(Math.Max(30, kpi.Number("horizon") ?? 0), days);
    });

    [Fact]
    public void What_cannot_be_judged_one_way_has_no_target() =>
        Assert.All(ShippedKpi.All.Where(kpi => kpi.Text("direction") == "Neither"), kpi => Assert.Null(kpi.Text("target")));

    private static ShippedKpi Of(string code) => ShippedKpi.All.Single(kpi => kpi.Code == code);
}
