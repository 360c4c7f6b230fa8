using Alignment.Domain.Kpi;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>Opportunities that were won or lost within a stretch of days, with or without a hand-off behind them.</summary>
internal static class DealTallies
{
    private const string State = "z";
    private const string Amount = "y";
    private const string SelfSourced = "g";

    /// <param name="isFrozen">Those of which the amount was frozen when they were closed; the others were closed before Alignment came, and carry what the platform keeps.</param>
    public static TallyQuery Ask(DealAxis axis, KpiTerms terms, bool isFrozen)
    {
        var amount = isFrozen ? T.Opportunity.ClosedAmount : T.Opportunity.ActualValueBase;
        var query = ByDay(amount).By(T.Opportunity.StateCode, State)
            .Where(T.Opportunity.StateCode, "ne", Deal.Open)
            .Where(T.Opportunity.ClosedAmount, isFrozen ? "not-null" : "null");
        if (axis == DealAxis.ClosedOutliers) query.Where(amount, "gt", terms.OutlierAbove);
        query.Join(T.Handoff.Table, T.Opportunity.Handoff, T.Handoff.Id, "came", isOuter: true, TallyQuery.Group(T.Handoff.SelfSourced, SelfSourced));
        return query;
    }

    public static DealTally Of(TallyRow row) => new()
    {
        Count = row.Count,
        Amount = row.Sum(Amount),
        IsWon = row.Option(State) == Deal.Won,
        HasHandoff = row.Has(SelfSourced),
        IsFromMarketing = row.Has(SelfSourced) && !row.Yes(SelfSourced),
    };

    /// <summary>Whether any were closed within these days of which nobody froze the amount.</summary>
    public static bool AnyFromBefore(Meter meter, DateTime first, DateTime until)
    {
        var query = new QueryExpression(T.Opportunity.Table) { ColumnSet = new ColumnSet(), TopCount = 1 };
        query.Criteria.AddCondition(T.Opportunity.ActualCloseDate, ConditionOperator.GreaterEqual, first);
        query.Criteria.AddCondition(T.Opportunity.ActualCloseDate, ConditionOperator.LessThan, until);
        query.Criteria.AddCondition(T.Opportunity.StateCode, ConditionOperator.NotEqual, Deal.Open);
        query.Criteria.AddCondition(T.Opportunity.ClosedAmount, ConditionOperator.Null);
        query.AddOrder(T.Opportunity.ActualCloseDate, OrderType.Ascending);
        return meter.Ask(query).Entities.Count > 0;
    }

    private static TallyQuery ByDay(string amount) =>
        new TallyQuery(T.Opportunity.Table, T.Opportunity.Id, T.Opportunity.ActualCloseDate, null) { IsByDay = true }.Sum(amount, Amount);
}
