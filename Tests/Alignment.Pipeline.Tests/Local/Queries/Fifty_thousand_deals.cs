using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Queries;

public sealed class Fifty_thousand_deals : IDisposable
{
    const int Most = 50_000;

    readonly QueryWorld world = new();

    public Fifty_thousand_deals()
    {
        using var change = world.Store.Begin();
        for (var number = 0; number <= Most; number++)
            world.Add(QueryWorld.Deal, ("qt_count", number % 10), ("qt_big", (long)number));
        change.Commit();
    }

    [Fact]
    public void are_the_most_that_are_summed_up_whether_in_groups_or_not()
    {
        Refused.With(0x8004e023, "AggregateQueryRecordLimit", () => Sum("", ""));
        Refused.With(0x8004e023, "AggregateQueryRecordLimit", () => Sum("aggregatelimit='90000'", "<attribute name='qt_count' groupby='true' alias='group'/>"));
    }

    [Fact]
    public void count_after_the_filter()
    {
        var row = Sum("", "<filter><condition attribute='qt_big' operator='gt' value='0'/></filter>").Entities.Single();
        Assert.Equal(Most, row.GetAttributeValue<AliasedValue>("rows").Value);
        Refused.With(0x8004e023, "more than 10 rows", () => Sum("aggregatelimit='10'", "<filter><condition attribute='qt_big' operator='lt' value='11'/></filter>"));
    }

    [Fact]
    public void are_more_than_a_total_tells()
    {
        var answer = world.Fetch("<fetch count='3' returntotalrecordcount='true'><entity name='qt_deal'/></fetch>");
        Assert.Equal((5000, true, 3), (answer.TotalRecordCount, answer.TotalRecordCountLimitExceeded, answer.Entities.Count));
    }

    [Fact]
    public void are_paged_by_fetch_with_a_cookie_while_more_come_in()
    {
        var (seen, cookie) = (new HashSet<Guid>(), "");
        for (var page = 1; page <= 4; page++)
        {
            var answer = world.Fetch($"<fetch count='4000' page='{page}' {cookie}><entity name='qt_deal'><order attribute='qt_count'/></entity></fetch>");
            Assert.All(answer.Entities, row => Assert.True(seen.Add(row.Id)));
            cookie = $"paging-cookie='{System.Security.SecurityElement.Escape(answer.PagingCookie)}'";
            world.Add(QueryWorld.Deal, ("qt_count", -1));
        }
        Assert.Equal(16_000, seen.Count);
    }

    public void Dispose() => world.Dispose();

    EntityCollection Sum(string settings, string body) => world.Fetch(
        $"<fetch aggregate='true' {settings}><entity name='qt_deal'><attribute name='qt_dealid' aggregate='count' alias='rows'/>{body}</entity></fetch>");
}
