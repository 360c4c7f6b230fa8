using System.ServiceModel;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>
/// The groups of a stretch of time. The platform adds up at most 50,000 rows in one query: a stretch with more is halved, and
/// one instant with more (an import that knew the day only) by when its rows were created.
/// </summary>
internal static class Splitting
{
    /// <summary>AggregateQueryRecordLimitExceeded.</summary>
    private const int TooManyRows = unchecked((int)0x8004E023);

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public static List<Entity> Groups(Meter meter, TallyQuery query, DateTime from, DateTime until)
    {
        var groups = new List<Entity>();
        if (from >= until) return groups;
        // The next query of the same rows need not find out again how much is too much.
        var name = FormattableString.Invariant($"{query.Table} {query.Time} {from.Ticks} {until.Ticks}");
        var known = meter.Splits.TryGetValue(name, out var splits) ? splits : [new Stretch(from, until)];
        var fitting = new List<Stretch>();
        foreach (var stretch in known) Add(meter, query, groups, stretch, fitting);
        meter.Splits[name] = fitting;
        return groups;
    }

    private static void Add(Meter meter, TallyQuery query, List<Entity> groups, Stretch stretch, List<Stretch> fitting)
    {
        var before = groups.Count;
        try
        {
            Pages(meter, query, groups, stretch);
            fitting.Add(stretch);
            return;
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == TooManyRows)
        {
            groups.RemoveRange(before, groups.Count - before);
        }

        foreach (var half in Halves(meter, query, stretch)) Add(meter, query, groups, half, fitting);
    }

    /// <summary>Between the first and the last row that is there: around them is nothing.</summary>
    private static Stretch[] Halves(Meter meter, TallyQuery query, Stretch stretch)
    {
        var grain = query.IsByDay ? Day : Second;
        if (stretch.CreatedFrom is null)
        {
            var from = Edge(meter, query, stretch, query.Time, OrderType.Ascending, grain);
            var until = Edge(meter, query, stretch, query.Time, OrderType.Descending, grain) + grain;
            if (until - from > grain)
            {
                var middle = Middle(from, until, grain);
                return [new Stretch(from, middle), new Stretch(middle, until)];
            }
        }

        var first = stretch.CreatedFrom ?? Edge(meter, query, stretch, T.Handoff.CreatedOn, OrderType.Ascending, Second);
        var last = stretch.CreatedUntil ?? Edge(meter, query, stretch, T.Handoff.CreatedOn, OrderType.Descending, Second) + Second;
        if (last - first <= Second)
            throw new Refusal($"More than 50,000 rows were created in the second of {first:yyyy-MM-dd HH:mm:ss} UTC and all carry the same date; no query of the platform adds up so many. Spread their dates, then refresh again.");
        var half = Middle(first, last, Second);
        return [stretch with { CreatedFrom = first, CreatedUntil = half }, stretch with { CreatedFrom = half, CreatedUntil = last }];
    }

    private static DateTime Edge(Meter meter, TallyQuery query, Stretch stretch, string column, OrderType order, TimeSpan grain)
    {
        var asked = new QueryExpression(query.Table) { ColumnSet = new ColumnSet(column), TopCount = 1 };
        asked.Criteria.AddCondition(query.Time, ConditionOperator.GreaterEqual, stretch.From);
        asked.Criteria.AddCondition(query.Time, ConditionOperator.LessThan, stretch.Until);
        asked.AddOrder(column, order);
        var at = meter.Ask(asked).Entities[0].GetAttributeValue<DateTime>(column);
        return new DateTime(at.Ticks / grain.Ticks * grain.Ticks, DateTimeKind.Utc);
    }

    /// <summary>On a whole second, or a whole day: a condition keeps no more.</summary>
    private static DateTime Middle(DateTime from, DateTime until, TimeSpan grain)
    {
        var half = new TimeSpan((until - from).Ticks / 2 / grain.Ticks * grain.Ticks);
        return from + (half < grain ? grain : half);
    }

    /// <summary>Most answers have one page: only where there are more do the groups have to stand in an order.</summary>
    private static void Pages(Meter meter, TallyQuery query, List<Entity> groups, Stretch stretch)
    {
        var all = meter.Ask(new FetchExpression(query.Xml(stretch)));
        if (!all.MoreRecords)
        {
            groups.AddRange(all.Entities);
            return;
        }

        string? cookie = null;
        for (var page = 1; ; page++)
        {
            var answer = meter.Ask(new FetchExpression(query.PageXml(stretch, page, cookie)));
            groups.AddRange(answer.Entities);
            if (!answer.MoreRecords) return;
            cookie = answer.PagingCookie;
        }
    }
}
