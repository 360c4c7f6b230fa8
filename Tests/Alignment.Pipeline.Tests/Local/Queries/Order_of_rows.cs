using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Queries;

public sealed class Order_of_rows : IDisposable
{
    readonly QueryWorld world = new();

    public Order_of_rows()
    {
        var small = new EntityReference(QueryWorld.Company, world.Add(QueryWorld.Company, ("qt_name", "zeta"), ("qt_size", 1)));
        var large = new EntityReference(QueryWorld.Company, world.Add(QueryWorld.Company, ("qt_name", "Alpha"), ("qt_size", 9)));
        world.Add(QueryWorld.Deal, ("qt_name", "a"), ("qt_kind", new OptionSetValue(1)), ("qt_company", small), ("ownerid", new EntityReference("systemuser", QueryWorld.Somebody)));
        world.Add(QueryWorld.Deal, ("qt_name", "B"), ("qt_kind", new OptionSetValue(2)), ("qt_company", large), ("ownerid", new EntityReference("team", QueryWorld.MyTeam)));
        world.Add(QueryWorld.Deal, ("qt_name", "c"));
        world.Add(QueryWorld.Deal, ("qt_name", "D"), ("qt_kind", new OptionSetValue(3)), ("qt_company", small), ("ownerid", new EntityReference("systemuser", QueryWorld.Me)));
    }

    [Theory]
    [InlineData("qt_name", "a,B,c,D")]
    [InlineData("qt_kind", "c,D,B,a")]
    [InlineData("ownerid", "c,B,D,a")]
    public void is_by_what_people_read_with_gaps_first(string column, string expected)
    {
        var query = new QueryExpression(QueryWorld.Deal) { ColumnSet = new ColumnSet("qt_name") };
        query.AddOrder(column, OrderType.Ascending);
        Assert.Equal(expected.Split(','), world.Names(query));
        query.Orders[0].OrderType = OrderType.Descending;
        Assert.Equal(expected.Split(',').Reverse(), world.Names(query));
    }

    [Fact]
    public void of_choices_can_be_by_number() =>
        Assert.Equal(["c", "a", "B", "D"], Names("<fetch useraworderby='true'><entity name='qt_deal'><attribute name='qt_name'/><order attribute='qt_kind'/></entity></fetch>"));

    [Fact]
    public void can_follow_a_linked_column_before_an_own_one()
    {
        const string link = "<link-entity name='qt_company' from='qt_companyid' to='qt_company' alias='c'/>";
        Assert.Equal(["B", "D", "a"], Names($"<fetch><entity name='qt_deal'><attribute name='qt_name'/><order entityname='c' attribute='qt_size' descending='1'/><order attribute='qt_name' descending='1'/>{link}</entity></fetch>"));
    }

    [Fact]
    public void follows_the_link_after_the_table_itself() =>
        Assert.Equal("B", Names("<fetch><entity name='qt_deal'><attribute name='qt_name'/><link-entity name='qt_company' from='qt_companyid' to='qt_company'><order attribute='qt_name'/></link-entity></entity></fetch>").First());

    public void Dispose() => world.Dispose();

    IEnumerable<object> Names(string xml) => world.Fetch(xml).Entities.Select(row => row["qt_name"]);
}
