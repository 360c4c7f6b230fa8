using System.Globalization;
using Alignment.Domain.Kpi;
using Alignment.Tool.Kpi;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.KnownAnswers.Kpi;

/// <summary>8,000 real leads, played through the whole pipeline: every figure against one that is counted from the files alone.</summary>
public sealed class A_marketplace_won_one_lead_in_ten(OlistPlayed past) : IClassFixture<OlistPlayed>
{
    private const string Won = "MQL_WON";
    private const string WonByEvent = "MQL_WON_EVENT";
    private const double HalfAMinute = 0.006;
    private static readonly DateTime AsOf = new(2018, 11, 15, 0, 0, 0, DateTimeKind.Utc);
    private static readonly Lazy<IReadOnlyList<OlistLead>> File = new(OlistLead.Read);

    private static IReadOnlyList<OlistLead> Leads => File.Value;

    [DataFact(OlistPlayed.Leads)]
    public void The_ledger_says_what_the_file_says_row_by_row() => Assert.Equal([], past.Result.Differences.Take(20).Select(difference => difference.ToString()));

    [DataFact(OlistPlayed.Leads)]
    public void It_won_842_of_8000()
    {
        Is(842, 8000, past.All(Won));
        Assert.Equal(10.525m, past.All(Won).Value);
    }

    [DataFact(OlistPlayed.Leads)]
    public void Half_of_the_deals_took_two_weeks_and_one_that_was_won_before_the_first_contact_is_counted_but_not_timed()
    {
        var days = past.All("DAYS_TO_WIN");
        Is(841, 842, days);
        Near(14.72, days);
        Near(162.67, past.All("DAYS_TO_WIN_P90"));
        var query = new QueryExpression(T.Handoff.Table) { ColumnSet = new ColumnSet(T.Handoff.WonMinutes), Orders = { new OrderExpression(T.Handoff.Id, OrderType.Ascending) } };
        query.Criteria.AddCondition(T.Handoff.WonMinutes, ConditionOperator.NotNull);
        var minutes = past.Admin.RetrieveMultiple(query).Entities.Select(row => row.GetAttributeValue<int>(T.Handoff.WonMinutes) / 1440d).ToList();
        Assert.Equal(842, minutes.Count);
        Assert.InRange(Assert.Single(minutes, each => each < 0), -1.182, -1.180);
        var timed = minutes.Where(each => each >= 0).ToList();
        Assert.InRange(Percentile.Of(timed, 0.25), 5.85, 5.87);
        Assert.InRange(Percentile.Of(timed, 0.75), 55.11, 55.13);
        Assert.InRange(timed.Average(), 49.15, 49.17);
    }

    [DataTheory(OlistPlayed.Leads)]
    [InlineData("organic search", 2296, 271, 15.25, 172.00)]
    [InlineData("paid search", 1586, 195, 15.67, 182.02)]
    [InlineData("social", 1350, 75, 30.56, 151.80)]
    [InlineData("unknown", 1099, 179, 11.83, 126.01)]
    [InlineData("direct traffic", 499, 56, 10.58, 92.54)]
    [InlineData("email", 493, 15, 21.12, 163.53)]
    [InlineData("referral", 284, 24, 19.37, 93.90)]
    [InlineData("other", 150, 4, 9.56, 34.05)]
    [InlineData("display", 118, 6, 9.17, 21.22)]
    [InlineData("other publicities", 65, 3, 35.79, 46.10)]
    [InlineData("(blank)", 60, 14, 8.08, 118.79)]
    public void Each_origin_won_its_share_in_its_time(string origin, int mqls, int won, double median, double p90)
    {
        Is(won, mqls, past.By(Won, KpiDimension.Source)[origin]);
        Near(median, past.By("DAYS_TO_WIN", KpiDimension.Source)[origin]);
        Near(p90, past.By("DAYS_TO_WIN_P90", KpiDimension.Source)[origin]);
    }

    [DataFact(OlistPlayed.Leads)]
    public void A_month_is_one_thing_by_its_cohort_and_another_by_its_events()
    {
        Is(149, 1028, past.Month(Won, "2018-02"));
        Is(113, 1028, past.Month(WonByEvent, "2018-02"));
        var june = past.Month(WonByEvent, "2018-06");
        Is(57, 0, june);
        Assert.Equal((null, "n/a (0 MQLs)"), (june.Value, june.Shown));
    }

    [DataFact(OlistPlayed.Leads)]
    public void Every_month_is_right_on_both_bases()
    {
        var cohort = past.Split(Won, PeriodKind.Month, Leads.Min(lead => lead.Contacted), AsOf);
        var events = past.Split(WonByEvent, PeriodKind.Month, Leads.Min(lead => lead.Contacted), AsOf);
        Assert.Equal(18, cohort.Count);
        foreach (var month in cohort.Keys)
        {
            var handedOff = Leads.Where(lead => Month(lead.Contacted) == month).ToList();
            Is(handedOff.Count(lead => lead.Won is not null), handedOff.Count, cohort[month]);
            Is(Leads.Count(lead => lead.Won is { } won && Month(won) == month), handedOff.Count, events[month]);
        }
    }

    [DataTheory(OlistPlayed.Leads)]
    [InlineData(30)]
    [InlineData(60)]
    [InlineData(90)]
    [InlineData(180)]
    public void Within_so_many_days_so_many_were_won(int days)
    {
        var expected = Leads.Count(lead => lead.Won is not null && lead.Days <= days);
        Is(expected, 8000, past.All($"MQL_WON_{days}"));
        Is(expected, 8000, past.All("MQL_WON_90", horizon: days));
        foreach (var (origin, figure) in past.By($"MQL_WON_{days}", KpiDimension.Source))
        {
            var of = Leads.Where(lead => lead.Origin == origin).ToList();
            Is(of.Count(lead => lead.Won is not null && lead.Days <= days), of.Count, figure);
        }
    }

    [DataFact(OlistPlayed.Leads)]
    public void Every_landing_page_is_right() => Each(KpiDimension.LandingPage, lead => lead.Page.Length == 0 ? "(blank)" : lead.Page);

    [DataFact(OlistPlayed.Leads)]
    public void Everybody_who_had_a_lead_is_right() => Each(KpiDimension.Owner, lead => lead.Sdr is { } key ? Agent(key) : "Local Administrator");

    [DataFact(OlistPlayed.Leads)]
    public void Everybody_who_closed_a_deal_is_right()
    {
        var sellers = past.By(Won, KpiDimension.Seller);
        foreach (var deals in Leads.Where(lead => lead.Sr is not null).GroupBy(lead => Agent(lead.Sr!))) Is(deals.Count(), deals.Count(), sellers[deals.Key]);
    }

    private void Each(KpiDimension by, Func<OlistLead, string> label)
    {
        var figures = past.By(Won, by);
        var expected = Leads.GroupBy(label).ToList();
        Assert.Equal(expected.Count, figures.Count);
        foreach (var leads in expected) Is(leads.Count(lead => lead.Won is not null), leads.Count(), figures[leads.Key]);
    }

    private static string Agent(string key) => "Agent " + key[..8];

    private static string Month(DateTime at) => at.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static void Is(int numerator, int denominator, KpiMeasured figure) => Assert.Equal((numerator, (decimal?)denominator), ((int)figure.Numerator!.Value, figure.Denominator));

    private static void Near(double days, KpiMeasured figure) => Assert.InRange((double)figure.Value!.Value, days - HalfAMinute, days + HalfAMinute);
}
