using Alignment.Domain.Kpi;

namespace Alignment.Domain.Tests.Kpi.Catalogue;

public sealed class A_KPI_is_saved_only_when_it_can_be_counted
{
    [Fact]
    public void One_that_can_be_counted_has_no_problem() => Assert.Empty(KpiCheck.Problems(new KpiDraft
    {
        Formula = "never_followed_up", Direction = KpiDirection.LowerIsBetter, Target = 5, HorizonDays = 30, Minimum = 20,
        Periods = "week; Month;All time", Dimensions = "owner;Definition Version; source",
    }));

    [Fact]
    public void A_formula_that_does_not_exist_is_answered_with_those_that_do()
    {
        var problem = Assert.Single(KpiCheck.Problems(new KpiDraft { Formula = "SALES_MAGIC" }));

        Assert.StartsWith("names the formula \"SALES_MAGIC\", which does not exist. Choose from: HANDOFFS, MQL_SAL,", problem, StringComparison.Ordinal);
        Assert.StartsWith("names no formula. Choose from:", Assert.Single(KpiCheck.Problems(new KpiDraft())), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_cut_that_way_says_how_it_can()
    {
        Says("is cut by Stage, which MQL_SAL cannot be. Choose from: Owner; Team; Source; Campaign; Definition Version; Landing Page.", new KpiDraft { Formula = "MQL_SAL", Dimensions = "Owner; Stage" });
        Says("is cut by Owner, which TWO_WAY cannot be. Leave the dimensions empty.", new KpiDraft { Formula = "TWO_WAY", Dimensions = "Owner" });
    }

    [Fact]
    public void What_is_judged_after_some_days_must_say_after_how_many() =>
        Says("needs to know for how many days it watches: NEVER_FOLLOWED_UP judges after that. Type the days into Horizon, such as 30.", new KpiDraft { Formula = "NEVER_FOLLOWED_UP", HorizonDays = 0 });

    [Fact]
    public void What_always_watches_for_as_long_cannot_be_told_otherwise()
    {
        Says("has 60 days in Horizon, but MQL_WON_30 always watches for 30. Type 30, or leave it empty.", new KpiDraft { Formula = "MQL_WON_30", HorizonDays = 60 });
        Assert.Empty(KpiCheck.Problems(new KpiDraft { Formula = "MQL_WON_30" }));
    }

    [Fact]
    public void Lists_say_what_can_be_typed()
    {
        Says("has the period \"fortnight\", which does not exist. Choose from: Week; Month; Quarter; Year; All Time.", new KpiDraft { Formula = "MQL_SAL", Periods = "Week; fortnight" });
        Says("has the dimension \"region\", which does not exist. Choose from: Total; Owner; Team; Source; Campaign; Definition Version; Rejection Reason; Landing Page; SLA Policy; Stage; Seller.", new KpiDraft { Formula = "MQL_SAL", Dimensions = "region" });
        Says("has the period \"Month\" twice. Type each once.", new KpiDraft { Formula = "MQL_SAL", Periods = "month; Month" });
    }

    [Fact]
    public void Numbers_make_sense()
    {
        Says("has -1 in Horizon. Type 0 or more.", new KpiDraft { Formula = "MQL_SAL", HorizonDays = -1 });
        Says("has -5 in Minimum. Type 0 or more.", new KpiDraft { Formula = "MQL_SAL", Minimum = -5 });
        Says("has a margin of 140 %. Type 0 to 100.", new KpiDraft { Formula = "CAMPAIGN_ROI", MarginPercent = 140 });
        Says("has a target but does not say which way is better. Choose a direction, or leave the target empty.", new KpiDraft { Formula = "MQL_SAL", Target = 40 });
    }

    [Fact]
    public void No_periods_are_all_of_them_and_no_dimensions_are_the_total()
    {
        Assert.Equal(5, PeriodList.Read(" ", out _).Count);
        Assert.Equal([KpiDimension.Total], DimensionList.Read(null, out _));
        Assert.Equal([KpiDimension.Total, KpiDimension.SlaPolicy], DimensionList.Read("sla-policy; total", out _));
        Assert.Equal([PeriodKind.AllTime, PeriodKind.Week], PeriodList.Read("AllTime; Week", out _));
    }

    private static void Says(string problem, KpiDraft draft) => Assert.Equal(problem, Assert.Single(KpiCheck.Problems(draft)));
}
