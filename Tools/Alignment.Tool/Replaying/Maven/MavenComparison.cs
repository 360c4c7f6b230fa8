using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using static Alignment.Tool.Replaying.CellText;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying.Maven;

/// <summary>Holds the opportunities against the file, row by row and column by column.</summary>
internal sealed class MavenComparison(IReadOnlyList<MavenDeal> deals, IReadOnlyDictionary<Guid, Entity> opportunities)
{
    private const int Won = 1;
    private const int Lost = 2;

    public static IReadOnlyDictionary<Guid, Entity> Opportunities(IOrganizationService admin) => ReplayedLedger.Read(admin, new QueryExpression(T.Opportunity.Table)
    {
        ColumnSet = new ColumnSet(T.Opportunity.StateCode, T.Opportunity.OwnerId, T.Opportunity.ParentAccountId, T.Opportunity.CreatedOn, T.Opportunity.ActualCloseDate, T.Opportunity.ActualValueBase),
        Orders = { new OrderExpression(T.Opportunity.Id, OrderType.Ascending) },
    }).ToDictionary(row => row.Id);

    public static IReadOnlyList<ReplayCount> Counts(IReadOnlyList<MavenDeal> deals, IReadOnlyDictionary<Guid, Entity> opportunities) =>
    [
        new("opportunities", deals.Count, opportunities.Count),
        new("won", deals.Count(deal => deal.Stage == MavenStage.Won), opportunities.Values.Count(row => State(row) == Won)),
        new("lost", deals.Count(deal => deal.Stage == MavenStage.Lost), opportunities.Values.Count(row => State(row) == Lost)),
        new("open", deals.Count(deal => deal.Closed is null), opportunities.Values.Count(row => State(row) is not (Won or Lost))),
        new("no account", deals.Count(deal => deal.Account is null), opportunities.Values.Count(row => !row.Contains(T.Opportunity.ParentAccountId))),
        new("revenue, USD", (int)deals.Sum(deal => deal.Value ?? 0), (int)opportunities.Values.Where(row => State(row) == Won).Sum(row => Amount(row) ?? 0)),
    ];

    public IEnumerable<Difference> Differences()
    {
        foreach (var deal in deals)
        {
            if (!opportunities.TryGetValue(deal.Id, out var row))
            {
                yield return new Difference(deal.Line, deal.Key, 1, "opportunity", "1", "0");
                continue;
            }

            foreach (var (what, file, there) in Columns(deal, row))
            {
                if (file != there) yield return new Difference(deal.Line, deal.Key, 1, what, file, there);
            }
        }
    }

    private static IEnumerable<(string What, string File, string There)> Columns(MavenDeal deal, Entity row)
    {
        yield return ("agent", deal.Agent, row.GetAttributeValue<EntityReference>(T.Opportunity.OwnerId)?.Name ?? None);
        yield return ("account", deal.Account ?? None, row.GetAttributeValue<EntityReference>(T.Opportunity.ParentAccountId)?.Name ?? None);
        if (deal.Engaged is { } engaged) yield return ("engaged", At(engaged), At(row, T.Opportunity.CreatedOn));
        yield return ("closed", Day(deal.Closed), Day(row.GetAttributeValue<DateTime?>(T.Opportunity.ActualCloseDate)));
        yield return ("value", CellText.Amount(deal.Stage is MavenStage.Won ? deal.Value : null), CellText.Amount(State(row) == Won ? Amount(row) : null));
    }

    private static int? State(Entity row) => row.GetAttributeValue<OptionSetValue>(T.Opportunity.StateCode)?.Value;

    private static decimal? Amount(Entity row) => row.GetAttributeValue<Money>(T.Opportunity.ActualValueBase)?.Value;
}
