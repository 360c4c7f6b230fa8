using Alignment.Domain.Kpi;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>Costs, goals and accounts of a stretch of time.</summary>
internal static class MoneyTallies
{
    private const string Sum = "y";

    public static Divided<decimal> Of(Counting with, MoneyAxis axis, KpiDimension by, DateTime from, DateTime until) => axis switch
    {
        MoneyAxis.CampaignCost => Costs(with, by, from, until),
        MoneyAxis.Quota => Quotas(with, by, from, until),
        _ => Accounts(with, axis, by, from, until),
    };

    /// <summary>A campaign counts when it began: when it did, else when it was to, else when it was entered.</summary>
    private static Divided<decimal> Costs(Counting with, KpiDimension by, DateTime from, DateTime until)
    {
        var divided = new Divided<decimal>();
        var began = new[] { T.Campaign.ActualStart, T.Campaign.ProposedStart, T.Campaign.CreatedOn };
        for (var at = 0; at < began.Length; at++)
        {
            var query = new TallyQuery(T.Campaign.Table, T.Campaign.Id, began[at], null).Sum(T.Campaign.TotalActualCostBase, Sum).Where(T.Campaign.TotalActualCostBase, "not-null");
            for (var earlier = 0; earlier < at; earlier++) query.Where(began[earlier], "null");
            if (by == KpiDimension.Campaign) query.By(T.Campaign.Id, "c").By(T.Campaign.Name, "m");
            foreach (var row in Splitting.Groups(with.Meter, query, from, until).Select(group => new TallyRow(group)).Where(row => row.Count > 0)) divided.Add(Campaign(row, by), row.Sum(Sum));
        }

        return divided;
    }

    private static Member Campaign(TallyRow row, KpiDimension by) =>
        by == KpiDimension.Campaign && row.Id("c") is { } id ? new Member(id.ToString("D"), row.Text("m") ?? "", new EntityReference(T.Campaign.Table, id)) : Member.Total;

    /// <summary>A goal of a longer time counts for each part of it by its days.</summary>
    private static Divided<decimal> Quotas(Counting with, KpiDimension by, DateTime from, DateTime until)
    {
        var divided = new Divided<decimal>();
        var query = new QueryExpression(T.Goal.Table) { ColumnSet = new ColumnSet(T.Goal.TargetMoneyBase, T.Goal.GoalStartDate, T.Goal.GoalEndDate, T.Goal.GoalOwnerId) };
        query.Criteria.AddCondition(T.Goal.GoalStartDate, ConditionOperator.LessThan, until);
        query.Criteria.AddCondition(T.Goal.GoalEndDate, ConditionOperator.GreaterEqual, from);
        query.Criteria.AddCondition(T.Goal.TargetMoneyBase, ConditionOperator.GreaterThan, 0m);
        foreach (var goal in with.Meter.All(query))
        {
            var start = goal.GetAttributeValue<DateTime>(T.Goal.GoalStartDate);
            var end = goal.GetAttributeValue<DateTime>(T.Goal.GoalEndDate).AddDays(1);
            var shared = ((end < until ? end : until) - (start > from ? start : from)).TotalDays;
            if (shared <= 0 || end <= start) continue;
            var owner = goal.GetAttributeValue<EntityReference>(T.Goal.GoalOwnerId);
            var member = by == KpiDimension.Owner && owner is not null ? new Member(owner.Id.ToString("D"), owner.Name ?? "", owner) : Member.Total;
            divided.Add(member, decimal.Round(goal.GetAttributeValue<Money>(T.Goal.TargetMoneyBase).Value * (decimal)(shared / (end - start).TotalDays), 4));
        }

        return divided;
    }

    private static Divided<decimal> Accounts(Counting with, MoneyAxis axis, KpiDimension by, DateTime from, DateTime until)
    {
        var divided = new Divided<decimal>();
        var first = with.Reporting.Day(from);
        Count(with, divided, by, Won(by), first, with.Reporting.DayAfter(until), 1);
        if (axis == MoneyAxis.Accounts) return divided;
        var again = Won(by);
        again.Join(
            T.Opportunity.Table, T.Opportunity.CustomerId, T.Opportunity.CustomerId, "before", isOuter: false,
            new System.Xml.Linq.XElement(
                "filter",
                TallyQuery.Condition(T.Opportunity.StateCode, "eq", OpportunityFacts.Won),
                TallyQuery.Condition(T.Opportunity.ActualCloseDate, "lt", first.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))));
        Count(with, divided, by, again, first, with.Reporting.DayAfter(until), -1);
        return divided;
    }

    private static TallyQuery Won(KpiDimension by)
    {
        var query = new TallyQuery(T.Opportunity.Table, T.Opportunity.Id, T.Opportunity.ActualCloseDate, null) { IsByDay = true }.Distinct(T.Opportunity.CustomerId);
        return Cut.OfDeals(by).Ask(query.Where(T.Opportunity.StateCode, "eq", OpportunityFacts.Won).Where(T.Opportunity.CustomerId, "not-null"));
    }

    private static void Count(Counting with, Divided<decimal> divided, KpiDimension by, TallyQuery query, DateTime from, DateTime until, int sign)
    {
        var cut = Cut.OfDeals(by);
        foreach (var row in Splitting.Groups(with.Meter, query, from, until).Select(group => new TallyRow(group)).Where(row => row.Count > 0)) divided.Add(cut.Of(row), sign * row.Count);
    }
}
