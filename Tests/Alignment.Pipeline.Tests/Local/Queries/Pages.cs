using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Queries;

public sealed class Pages : IDisposable
{
    readonly QueryWorld world = new();

    public Pages()
    {
        var random = new Random(7);
        var company = world.Add(QueryWorld.Company, ("qt_name", "Acme"));
        var deals = new RandomDeals(random);
        for (var index = 0; index < 45; index++)
        {
            var deal = deals.Make([company]);
            world.Rows.Insert(QueryWorld.Deal, deal.Id, deal.Attributes);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void together_hold_every_row_once_and_in_order(bool withCookie)
    {
        var query = Ordered();
        var whole = world.Ask(query).Entities.Select(row => row.Id).ToList();
        Assert.Equal(whole, Walk(query, withCookie, () => { }).Select(row => row.Id));
    }

    [Fact]
    public void stay_whole_while_new_deals_come_in()
    {
        var query = Ordered();
        var before = world.Ask(query).Entities.Select(row => row.Id).ToList();
        var seen = Walk(query, true, () => world.Add(QueryWorld.Deal, ("qt_count", 99))).Select(row => row.Id).ToList();
        Assert.Equal(before, seen.Where(before.Contains));
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Fact]
    public void of_different_values_hold_each_value_once()
    {
        var query = new QueryExpression(QueryWorld.Deal) { ColumnSet = new ColumnSet("qt_kind", "qt_won"), Distinct = true };
        query.AddOrder("qt_won", OrderType.Descending);
        var rows = Walk(query, true, () => { }).Select(row => (row.GetAttributeValue<OptionSetValue>("qt_kind")?.Value, row.GetAttributeValue<bool?>("qt_won"))).ToList();
        Assert.Equal(rows.Count, rows.Distinct().Count());
        Assert.All(world.Ask(query).Entities, row => Assert.Equal(Guid.Empty, row.Id));
    }

    [Fact]
    public void tell_how_many_rows_there_are_when_asked()
    {
        var query = Ordered();
        query.PageInfo = new PagingInfo { Count = 10, PageNumber = 1, ReturnTotalRecordCount = true };
        Assert.Equal(45, world.Ask(query).TotalRecordCount);
        query.PageInfo.ReturnTotalRecordCount = false;
        Assert.Equal(-1, world.Ask(query).TotalRecordCount);
    }

    [Fact]
    public void are_refused_with_the_cookie_of_another_order()
    {
        var query = Ordered();
        query.PageInfo = new PagingInfo { Count = 10, PageNumber = 1 };
        var cookie = world.Ask(query).PagingCookie;
        var other = new QueryExpression(QueryWorld.Deal) { PageInfo = new PagingInfo { Count = 10, PageNumber = 2, PagingCookie = cookie } };
        Refused.With(0x80041129, "paging cookie", () => world.Ask(other));
        other.PageInfo.PagingCookie = "<cookie";
        Refused.With(0x8004112a, "paging cookie", () => world.Ask(other));
    }

    [Fact]
    public void are_not_needed_for_the_top_rows()
    {
        var query = Ordered();
        query.TopCount = 5;
        var top = world.Ask(query);
        Assert.Equal(5, top.Entities.Count);
        Assert.False(top.MoreRecords);
    }

    public void Dispose() => world.Dispose();

    static QueryExpression Ordered()
    {
        var query = new QueryExpression(QueryWorld.Deal) { ColumnSet = new ColumnSet("qt_name") };
        query.AddOrder("qt_count", OrderType.Descending);
        query.AddOrder("qt_kind", OrderType.Ascending);
        query.AddOrder("qt_name", OrderType.Descending);
        query.AddOrder("ownerid", OrderType.Ascending);
        return query;
    }

    List<Entity> Walk(QueryExpression query, bool withCookie, Action between)
    {
        var rows = new List<Entity>();
        query.PageInfo = new PagingInfo { Count = 4, PageNumber = 1 };
        while (true)
        {
            var page = world.Ask(query);
            rows.AddRange(page.Entities);
            if (!page.MoreRecords)
                break;
            between();
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = withCookie ? page.PagingCookie : null;
        }
        query.PageInfo = new PagingInfo();
        return rows;
    }
}
