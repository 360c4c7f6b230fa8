using System.Globalization;
using System.Xml.Linq;
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
    private const string Customer = "k";

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
        var cut = Cut.OfDeals(by);
        var first = with.Reporting.Day(from);
        var last = with.Reporting.DayAfter(until);
        var won = Customers(with, Won(cut), cut, first, last);
        if (axis == MoneyAxis.NewAccounts)
        {
            var again = Won(cut);
            again.Join(
                T.Opportunity.Table, T.Opportunity.CustomerId, T.Opportunity.CustomerId, "before", isOuter: false,
                new XElement(
                    "filter",
                    TallyQuery.Condition(T.Opportunity.StateCode, "eq", Deal.Won),
                    TallyQuery.Condition(T.Opportunity.ActualCloseDate, "lt", first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
            foreach (var known in Customers(with, again, cut, first, last).Keys) won.Remove(known);
        }

        var divided = new Divided<decimal>();
        foreach (var member in won.Values) divided.Add(member, 1);
        return divided;
    }

    private static TallyQuery Won(Cut cut)
    {
        var query = new TallyQuery(T.Opportunity.Table, T.Opportunity.Id, T.Opportunity.ActualCloseDate, null) { IsByDay = true }.By(T.Opportunity.CustomerId, Customer);
        return cut.Ask(query.Where(T.Opportunity.StateCode, "eq", Deal.Won).Where(T.Opportunity.CustomerId, "not-null"));
    }

    /// <summary>Each customer of each member once, however many deals and however many parts the time was split into.</summary>
    private static Dictionary<string, Member> Customers(Counting with, TallyQuery query, Cut cut, DateTime from, DateTime until)
    {
        var customers = new Dictionary<string, Member>();
        foreach (var row in Splitting.Groups(with.Meter, query, from, until).Select(group => new TallyRow(group)))
        {
            var member = cut.Of(row);
            customers[$"{row.Id(Customer)} {member.Key}"] = member;
        }

        return customers;
    }
}
