using System.ServiceModel;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>
/// The groups of a stretch of time. The platform adds up at most 50,000 rows in one query: a stretch with more is halved, and
/// one instant with more (an import that knew the day only) by when its rows were created.
/// </summary>
internal static class Splitting
{
    /// <summary>AggregateQueryRecordLimitExceeded.</summary>
    private const int TooManyRows = unchecked((int)0x8004E023);

    private static readonly TimeSpan Smallest = TimeSpan.FromSeconds(1);
    private static readonly DateTime NobodyHadThis = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static List<Entity> Groups(Meter meter, TallyQuery query, DateTime from, DateTime until)
    {
        var groups = new List<Entity>();
        if (from < until) Add(meter, query, groups, from, until, null, null);
        return groups;
    }

    private static void Add(Meter meter, TallyQuery query, List<Entity> groups, DateTime from, DateTime until, DateTime? createdFrom, DateTime? createdUntil)
    {
        var before = groups.Count;
        try
        {
            Pages(meter, query, groups, from, until, createdFrom, createdUntil);
            return;
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == TooManyRows)
        {
            groups.RemoveRange(before, groups.Count - before);
        }

        var smallest = query.IsByDay ? TimeSpan.FromDays(1) : Smallest;
        if (until - from > smallest && createdFrom is null)
        {
            var middle = Middle(from, until, smallest);
            Add(meter, query, groups, from, middle, null, null);
            Add(meter, query, groups, middle, until, null, null);
            return;
        }

        var first = createdFrom ?? NobodyHadThis;
        var last = createdUntil ?? meter.On.Now.AddDays(1);
        if (last - first <= Smallest)
            throw new Refusal($"More than 50,000 rows were created in the second of {first:yyyy-MM-dd HH:mm:ss} UTC and all carry the same date; no query of the platform adds up so many. Spread their dates, then refresh again.");
        var half = Middle(first, last, Smallest);
        Add(meter, query, groups, from, until, first, half);
        Add(meter, query, groups, from, until, half, last);
    }

    /// <summary>On a whole second, or a whole day: a condition keeps no more.</summary>
    private static DateTime Middle(DateTime from, DateTime until, TimeSpan grain)
    {
        var half = new TimeSpan((until - from).Ticks / 2 / grain.Ticks * grain.Ticks);
        return from + (half < grain ? grain : half);
    }

    private static void Pages(Meter meter, TallyQuery query, List<Entity> groups, DateTime from, DateTime until, DateTime? createdFrom, DateTime? createdUntil)
    {
        string? cookie = null;
        for (var page = 1; ; page++)
        {
            var answer = meter.Ask(new FetchExpression(query.Xml(from, until, createdFrom, createdUntil, page, cookie)));
            groups.AddRange(answer.Entities);
            if (!answer.MoreRecords) return;
            cookie = answer.PagingCookie;
        }
    }
}
