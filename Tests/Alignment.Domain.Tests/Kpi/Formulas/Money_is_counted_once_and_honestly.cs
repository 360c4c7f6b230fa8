using Alignment.Domain.Kpi;

namespace Alignment.Domain.Tests.Kpi.Formulas;

/// <summary>Examples worked by hand, with the figures of a hardware seller.</summary>
public sealed class Money_is_counted_once_and_honestly
{
    private static readonly GivenFacts year = Closed(
        new DealTally { IsWon = true, Count = 4238, Amount = 10_005_534m },
        new DealTally { IsWon = false, Count = 2473, Amount = 4_000_000m });

    [Fact]
    public void The_win_rate_leaves_out_what_is_open() => Assert.Equal(63.150052m, Value("WIN_RATE", year));

    [Fact]
    public void The_average_deal_is_revenue_by_won_deals() => Assert.Equal(2360.909391m, Value("AVERAGE_DEAL", year));

    [Fact]
    public void An_account_counts_once_in_a_period() =>
        Assert.Equal(13508m, Value("REVENUE_PER_ACCOUNT", Closed(84, new DealTally { IsWon = true, Count = 531, Amount = 1_134_672m })));

    [Fact]
    public void Marketing_have_sourced_what_came_of_their_hand_offs()
    {
        var facts = Closed(
            new DealTally { IsWon = true, Count = 2, Amount = 300, IsFromMarketing = true, HasHandoff = true },
            new DealTally { IsWon = true, Count = 1, Amount = 100, HasHandoff = true },
            new DealTally { IsWon = true, Count = 1, Amount = 200 },
            new DealTally { IsWon = false, Count = 9, Amount = 999, IsFromMarketing = true });

        Assert.Equal(50m, Value("MARKETING_SOURCED", facts));
        Assert.Equal(600m, Value("REVENUE", facts));
    }

    /// <summary>One deal of 50 million among 61.8 million makes every mean a lie.</summary>
    [Fact]
    public void A_deal_above_the_limit_is_left_out_where_the_organisation_says_so()
    {
        var all = new HandoffTally { Count = 8000, WonAmount = 61_784_006m };
        var facts = new GivenFacts
        {
            HandoffsOn = { [HandoffAxis.HandedOff] = [all], [HandoffAxis.HandedOffOutliers] = [new HandoffTally { Count = 1, WonAmount = 50_000_000m }] },
            DealsOn =
            {
                [DealAxis.Closed] = [new DealTally { IsWon = true, Count = 45, Amount = 61_784_006m }],
                [DealAxis.ClosedOutliers] = [new DealTally { IsWon = true, Count = 1, Amount = 50_000_000m }],
            },
        };
        var terms = new KpiTerms { OutlierAbove = 10_000_000m };

        Assert.Equal(7723.00075m, Value("MQL_REVENUE", facts));
        Assert.Equal(1473.00075m, Value("MQL_REVENUE", facts, terms));
        Assert.Equal(61_784_006m, Value("REVENUE", facts));
        Assert.Equal(11_784_006m, Value("REVENUE", facts, terms));
        Assert.Equal(267_818.318182m, Value("AVERAGE_DEAL", facts, terms));
    }

    [Theory]
    [InlineData(3_086_111, 1_134_672, "171.98")]
    [InlineData(2_982_255, 3_086_111, "-3.37")]
    [InlineData(2_802_496, 2_982_255, "-6.03")]
    [InlineData(1_134_672, 0, null)]
    public void Growth_is_what_came_on_top_by_what_was_there_before(int now, int before, string? percent)
    {
        foreach (var code in new[] { "REVENUE_GROWTH", "REVENUE_GROWTH_PREVIOUS" })
        {
            var formula = (DerivedFormula)KpiFormulas.Find(code)!;
            var count = formula.From(new GivenFigures { Now = { ["REVENUE"] = new(now, null, 531) }, Earlier = { ["REVENUE"] = new(before, null, 400) } })!;
            Assert.Equal(percent, formula.Value(count) is { } value ? Math.Round(value, 2).ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
            Assert.Null(formula.Value(formula.From(new GivenFigures { Now = { ["REVENUE"] = new(now, null, 531) } })!));
        }
    }

    [Fact]
    public void A_quota_that_nobody_entered_is_no_quota_of_nothing()
    {
        Assert.Equal(80m, Value("QUOTA", new GivenFacts { DealsOn = { [DealAxis.Closed] = [new DealTally { IsWon = true, Count = 3, Amount = 400 }] }, Quota = 500 }));
        Assert.Equal("n/a (no quota entered)", Text("QUOTA", new GivenFacts()));
        Assert.Equal("n/a (no quota entered)", Text("QUOTA", new GivenFacts { Quota = 0 }));
    }

    [Fact]
    public void A_campaign_returns_what_its_leads_brought_for_what_it_cost()
    {
        var leads = new HandoffTally { Count = 30, IsAccepted = true };
        var won = new HandoffTally { Count = 10, IsAccepted = true, IsQualified = true, IsWon = true, WonAmount = 100_000m, Outcome = HandoffOutcome.Won };
        var facts = new GivenFacts { CampaignCost = 20_000m, HandoffsOn = { [HandoffAxis.OfCampaign] = [leads, won, new HandoffTally { Count = 60 }] } };

        Assert.Equal(100m, Value("CAMPAIGN_ROI", facts, new KpiTerms { MarginPercent = 40 }));
        Assert.Equal(400m, Value("CAMPAIGN_ROI", facts));
        Assert.Equal(200m, Value("COST_PER_MQL", facts));
        Assert.Equal(500m, Value("COST_PER_SAL", facts));
        Assert.Equal(2000m, Value("COST_PER_WON", facts));
    }

    [Fact]
    public void A_campaign_without_a_cost_is_not_free()
    {
        var facts = new GivenFacts { HandoffsOn = { [HandoffAxis.OfCampaign] = [new HandoffTally { Count = 60 }] } };

        Assert.Equal("n/a (no cost entered)", Text("CAMPAIGN_ROI", facts));
        Assert.Equal("n/a (no cost entered)", Text("COST_PER_MQL", facts));
        Assert.Equal("n/a (0 won MQLs)", Text("COST_PER_WON", new GivenFacts { CampaignCost = 5 }));
    }

    /// <summary>20 opportunities × 25 % × 1,000 ÷ 50 days.</summary>
    [Fact]
    public void The_funnel_yields_so_much_a_day()
    {
        var formula = (DerivedFormula)KpiFormulas.Find("FUNNEL_VELOCITY")!;
        var figures = new GivenFigures
        {
            Now =
            {
                ["MQL_OPP_EVENT"] = new(20, 100, 100), ["WIN_RATE"] = new(5, 20, 20), ["AVERAGE_DEAL"] = new(5000, 5, 5),
                ["CYCLE_DAYS"] = new(5, 5, 5, Histogram.OfValues([50 * 1440])),
            },
        };

        Assert.Equal(100m, formula.Value(formula.From(figures)!));
        figures.Now["WIN_RATE"] = new(0, 0, 0);
        Assert.Null(formula.Value(formula.From(figures)!));
    }

    /// <summary>In time 20 of 100 were won; within a day 5 of 50, later 2 of 50, never 0 of 10: 5 + 8 + 2 deals of 1,000 are missing.</summary>
    [Fact]
    public void Broken_promises_are_associated_with_deals_that_were_not_won()
    {
        var facts = new GivenFacts
        {
            HandoffsOn =
            {
                [HandoffAxis.HandedOff] = [Won(27), new HandoffTally { Count = 183 }],
                [HandoffAxis.FollowedUpInTime] = [Won(20), new HandoffTally { Count = 80 }],
                [HandoffAxis.FollowedUpWithinADay] = [Won(5), new HandoffTally { Count = 45 }],
                [HandoffAxis.FollowedUpLater] = [Won(2), new HandoffTally { Count = 48 }],
                [HandoffAxis.NotFollowedUp] = [new HandoffTally { Count = 10 }],
            },
        };

        Assert.Equal(15_000m, Value("BREACH_COST", facts));
        facts.HandoffsOn.Remove(HandoffAxis.FollowedUpInTime);
        Assert.Equal("n/a (0 MQLs followed up in time)", Text("BREACH_COST", facts));
    }

    private static HandoffTally Won(long count) => new() { Count = count, IsWon = true, WonAmount = 1000m * count, Outcome = HandoffOutcome.Won };

    private static GivenFacts Closed(params DealTally[] deals) => Closed(0, deals);

    private static GivenFacts Closed(long accounts, params DealTally[] deals) => new() { Accounts = accounts, DealsOn = { [DealAxis.Closed] = deals } };

    private static decimal? Value(string code, GivenFacts facts, KpiTerms? terms = null)
    {
        var formula = (CountedFormula)KpiFormulas.Find(code)!;
        return formula.Value(formula.Count(facts, terms ?? new KpiTerms()));
    }

    private static string Text(string code, GivenFacts facts)
    {
        var formula = (CountedFormula)KpiFormulas.Find(code)!;
        return Shown.Of(formula, formula.Count(facts, new KpiTerms()), "EUR");
    }
}
