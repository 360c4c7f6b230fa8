using Alignment.Domain.Kpi;
using Alignment.Tool.Kpi;

namespace Alignment.Pipeline.Tests.KnownAnswers.Kpi;

/// <summary>8,800 opportunities without leads: win rate, revenue and growth against the file.</summary>
public sealed class A_hardware_dealer_won_two_deals_of_three(MavenPlayed past) : IClassFixture<MavenPlayed>
{
    private static readonly DateTime NewYear2017 = new(2017, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime NewYear2018 = new(2018, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly Lazy<IReadOnlyList<MavenDealRow>> File = new(MavenDealRow.Read);

    private static IReadOnlyList<MavenDealRow> Deals => File.Value;

    [DataFact(MavenPlayed.File)]
    public void The_organisation_says_what_the_file_says_row_by_row() => Assert.Equal([], past.Result.Differences.Take(20).Select(difference => difference.ToString()));

    [DataFact(MavenPlayed.File)]
    public void It_won_4238_of_6711_closed_deals_and_ten_million()
    {
        Is(4238, 6711, past.All("WIN_RATE"));
        Assert.Equal(10_005_534m, past.All("REVENUE").Numerator);
        Assert.Equal(2360.91m, Math.Round(past.All("AVERAGE_DEAL").Value!.Value, 2));
        Is(10_005_534, 4238, past.All("AVERAGE_DEAL"));
        Assert.Equal(57.0m, Math.Round(past.All("CYCLE_DAYS").Value!.Value, 1));
    }

    [DataTheory(MavenPlayed.File)]
    [InlineData("2017-Q1", 531, 116, 1_134_672, null, 13_508.00)]
    [InlineData("2017-Q2", 1254, 778, 3_086_111, 171.98, 36_307.19)]
    [InlineData("2017-Q3", 1257, 790, 2_982_255, -3.37, 35_085.35)]
    [InlineData("2017-Q4", 1196, 789, 2_802_496, -6.03, 32_970.54)]
    public void Each_quarter_has_its_deals_its_revenue_and_its_growth(string quarter, int won, int lost, int revenue, double? growth, double perAccount)
    {
        Is(won, won + lost, Quarters("WIN_RATE")[quarter]);
        Assert.Equal(revenue, Quarters("REVENUE")[quarter].Numerator);
        var grown = Quarters("REVENUE_GROWTH_PREVIOUS")[quarter].Value;
        Assert.Equal(growth, grown is null ? null : (double)Math.Round(grown.Value, 2));
        Assert.Equal((decimal)perAccount, Math.Round(Quarters("REVENUE_PER_ACCOUNT")[quarter].Value!.Value, 2));
    }

    [DataFact(MavenPlayed.File)]
    public void Every_agent_has_their_own_deals()
    {
        var rates = past.By("WIN_RATE", KpiDimension.Owner);
        var revenues = past.By("REVENUE", KpiDimension.Owner);
        var agents = Deals.Where(deal => deal.IsClosed).GroupBy(deal => deal.Agent).ToList();
        Assert.Equal(agents.Count, rates.Count);
        foreach (var agent in agents)
        {
            Is(agent.Count(deal => deal.IsWon), agent.Count(), rates[agent.Key]);
            Assert.Equal(agent.Where(deal => deal.IsWon).Sum(deal => deal.Value), revenues[agent.Key].Numerator);
        }
    }

    [DataFact(MavenPlayed.Teams)]
    public void Every_office_has_the_deals_of_its_agents()
    {
        var offices = OlistLead.Rows(MavenPlayed.Teams).ToDictionary(row => row["sales_agent"], row => row["regional_office"]);
        var rates = past.By("WIN_RATE", KpiDimension.Team);
        foreach (var office in Deals.Where(deal => deal.IsClosed).GroupBy(deal => offices[deal.Agent])) Is(office.Count(deal => deal.IsWon), office.Count(), rates[office.Key]);
        Assert.Equal(3, rates.Count);
    }

    [DataFact(MavenPlayed.File)]
    public void Every_month_has_its_own_deals()
    {
        var rates = past.Split("WIN_RATE", PeriodKind.Month, NewYear2017, NewYear2018);
        foreach (var month in Deals.Where(deal => deal.IsClosed).GroupBy(deal => $"{deal.Closed:yyyy-MM}")) Is(month.Count(deal => deal.IsWon), month.Count(), rates[month.Key]);
    }

    private IReadOnlyDictionary<string, KpiMeasured> Quarters(string code) => past.Split(code, PeriodKind.Quarter, NewYear2017, NewYear2018);

    private static void Is(decimal numerator, decimal denominator, KpiMeasured figure) => Assert.Equal((numerator, (decimal?)denominator), (figure.Numerator!.Value, figure.Denominator));
}
