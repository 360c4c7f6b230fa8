using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi.Recounting;

/// <summary>Conversion, revenue and campaigns, counted one by one.</summary>
internal static class RevenueFigures
{
    private const int DayInMinutes = 1440;

    public static readonly IReadOnlyDictionary<string, Func<Cut, Figure>> All = new Dictionary<string, Func<Cut, Figure>>
    {
        ["MQL_OPP"] = cut => QualityFigures.Of(cut.Converting, Opened),
        ["MQL_OPP_EVENT"] = cut => Figure.Share(cut.On(T.Handoff.SqlOn).Count, cut.Cohort.Count),
        ["OPPORTUNITIES_PER_MQL"] = cut => Figure.Per(cut.Converting.Sum(pass => Opportunities(cut, pass)), cut.Converting.Count),
        ["MQL_WON"] = cut => QualityFigures.Of(cut.Converting, pass => pass.Won),
        ["MQL_WON_EVENT"] = cut => Figure.Share(cut.Ground.Passes.Count(pass => pass.Converts && cut.In(pass.Row.When(T.Handoff.WonOn))), cut.Converting.Count),
        ["MQL_WON_30"] = cut => Within(cut, 30),
        ["MQL_WON_60"] = cut => Within(cut, 60),
        ["MQL_WON_90"] = cut => Within(cut, 90),
        ["MQL_WON_180"] = cut => Within(cut, 180),
        ["DAYS_TO_WIN"] = cut => DaysToWin(cut, 50),
        ["DAYS_TO_WIN_P90"] = cut => DaysToWin(cut, 90),
        ["MQL_REVENUE"] = cut => Figure.Per(cut.Converting.Sum(pass => Revenue(cut.Ground, pass)), cut.Converting.Count),
        ["MARKETING_SOURCED"] = cut => Figure.Share(cut.Won.Where(deal => IsMarketings(cut, deal)).Sum(Amount), cut.Won.Sum(Amount)),
        ["SAL_SQL"] = cut => QualityFigures.Of(cut.Cohort.FindAll(pass => pass.Accepted), pass => pass.Qualified),
        ["SQL_WON"] = cut => QualityFigures.Of(cut.Converting.FindAll(Opened), pass => pass.Won),
        ["WIN_RATE"] = cut => Figure.Share(cut.Won.Count, cut.Closed.Count),
        ["WIN_RATE_VALUE"] = cut => Figure.Share(cut.Won.Sum(Amount), cut.Closed.Sum(Amount)),
        ["AVERAGE_DEAL"] = cut => Figure.Per(cut.Won.Sum(Amount), cut.Won.Count),
        ["REVENUE"] = cut => Figure.Count(cut.Won.Sum(Amount)),
        ["REVENUE_PER_ACCOUNT"] = cut => Figure.Per(cut.Won.Sum(Amount), cut.Won.Select(Account).OfType<Guid>().Distinct().Count()),
        ["CYCLE_DAYS"] = cut => SpeedFigures.Days(Figure.Spread(cut.Won.Select(deal => (decimal)deal.GetAttributeValue<int>(T.Opportunity.CycleMinutes)).Where(minutes => minutes >= 0), 50)),
        ["NEW_ACCOUNTS"] = cut => Figure.Count(cut.Ground.Deals.Where(deal => deal.Option(T.Opportunity.StateCode) == 1 && Account(deal) is not null)
            .GroupBy(Account).Count(of => cut.In(of.Min(deal => deal.When(T.Opportunity.ActualCloseDate))))),
        ["COST_PER_MQL"] = cut => CostPer(cut, cut.Cohort.Count(OfACampaign)),
        ["COST_PER_SAL"] = cut => CostPer(cut, cut.Cohort.Count(pass => OfACampaign(pass) && pass.Accepted)),
        ["COST_PER_WON"] = cut => CostPer(cut, cut.Converting.Count(pass => OfACampaign(pass) && pass.Won)),
        ["CAMPAIGN_ROI"] = cut => Figure.Share(cut.Converting.Where(OfACampaign).Sum(pass => Revenue(cut.Ground, pass)) - Cost(cut), Cost(cut)),
    };

    /// <summary>Straight from the deals: what all won ones brought at the rates that were frozen, in cents, as hand-offs keep it.</summary>
    public static decimal Revenue(Ground ground, Pass pass) => Math.Round(
        ground.Deals.Where(deal => deal.Ref(T.Opportunity.Handoff) == pass.Row.Id && deal.Option(T.Opportunity.StateCode) == 1).Sum(Amount), 2, MidpointRounding.AwayFromZero);

    public static decimal Amount(Entity deal) =>
        deal.GetAttributeValue<decimal?>(T.Opportunity.ClosedRate) is { } rate && Worth(deal) is { } worth ? Math.Round(worth / rate, 4, MidpointRounding.AwayFromZero) : 0m;

    private static decimal? Worth(Entity deal)
    {
        var actual = deal.GetAttributeValue<Money>(T.Opportunity.ActualValue)?.Value;
        return deal.Option(T.Opportunity.StateCode) == 1 || actual > 0m ? actual : deal.GetAttributeValue<Money>(T.Opportunity.EstimatedValue)?.Value;
    }

    private static bool Opened(Pass pass) => pass.Qualified || (pass.Row.Is(T.Handoff.Historical) && pass.Outcome is T.Outcome.Won or T.Outcome.Lost or T.Outcome.Qualified);

    private static int Opportunities(Cut cut, Pass pass) => cut.Ground.Deals.Count(deal => deal.Ref(T.Opportunity.Handoff) == pass.Row.Id);

    private static bool IsMarketings(Cut cut, Entity deal) =>
        cut.Ground.Passes.Any(pass => pass.Row.Id == deal.Ref(T.Opportunity.Handoff) && !pass.Row.Is(T.Handoff.SelfSourced));

    private static Guid? Account(Entity deal) =>
        deal.Ref(T.Opportunity.ParentAccountId) ?? (deal.GetAttributeValue<EntityReference>(T.Opportunity.CustomerId) is { LogicalName: T.Account.Table } customer ? customer.Id : null);

    private static Figure Within(Cut cut, int days) =>
        QualityFigures.Of(cut.Converting, pass => pass.Won && pass.Row.When(T.Handoff.WonOn) is { } won && Math.Floor((won - pass.HandedOff).TotalMinutes) <= days * DayInMinutes);

    private static Figure DaysToWin(Cut cut, decimal percent) => SpeedFigures.Days(Figure.Spread(
        cut.Converting.Where(pass => pass.Won && pass.Row.Contains(T.Handoff.WonOn))
            .Select(pass => (decimal)Math.Floor((pass.Row.When(T.Handoff.WonOn)!.Value - pass.HandedOff).TotalMinutes))
            .Where(minutes => minutes >= 0),
        percent));

    private static decimal Cost(Cut cut) => cut.Ground.Campaigns
        .Where(campaign => cut.In(campaign.When(T.Campaign.CreatedOn)))
        .Where(campaign => cut.Dimension == T.KpiDimension.Total || campaign.Id.ToString("D") == cut.Key)
        .Sum(campaign => campaign.GetAttributeValue<Money>(T.Campaign.TotalActualCost)?.Value ?? 0m);

    /// <summary>A campaign without a cost says nothing about what anything cost.</summary>
    private static Figure CostPer(Cut cut, decimal count) => Cost(cut) is > 0m and var cost ? Figure.Per(cost, count) : new(0m, count, null);

    private static bool OfACampaign(Pass pass) => pass.Row.Contains(T.Handoff.Campaign);
}
