using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Queries;

public sealed class A_found_row : IDisposable
{
    readonly QueryWorld world = new();
    readonly Guid id;

    public A_found_row()
    {
        var acme = world.Add(QueryWorld.Company, ("qt_name", "Acme"));
        id = world.Add(QueryWorld.Deal,
            ("qt_name", "Big one"), ("qt_count", 1234567), ("qt_rate", 1234.5m), ("qt_score", 2.5), ("qt_amount", new Money(-1234.5m)), ("qt_won", true),
            ("qt_seen", new DateTime(2026, 7, 1, 3, 30, 0, DateTimeKind.Utc)), ("qt_day", new DateTime(2026, 7, 1)),
            ("qt_kind", new OptionSetValue(2)), ("qt_tags", new OptionSetValueCollection([new OptionSetValue(3), new OptionSetValue(1)])),
            ("qt_company", new EntityReference(QueryWorld.Company, acme)), ("ownerid", new EntityReference("team", QueryWorld.MyTeam)),
            ("transactioncurrencyid", new EntityReference("transactioncurrency", QueryWorld.Euro)));
    }

    [Theory]
    [InlineData("qt_count", "1,234,567")]
    [InlineData("qt_rate", "1,234.500")]
    [InlineData("qt_score", "2.50")]
    [InlineData("qt_amount", "-€1,234.50")]
    [InlineData("qt_won", "Yes")]
    [InlineData("qt_seen", "6/30/2026 11:30 PM")]
    [InlineData("qt_day", "7/1/2026")]
    [InlineData("qt_kind", "Mango")]
    [InlineData("qt_tags", "Zebra; Apple")]
    [InlineData("qt_company", "Acme")]
    [InlineData("ownerid", "Inside Sales")]
    public void shows_its_values_as_people_write_them(string column, string text)
    {
        Assert.Equal(text, One(new ColumnSet(true)).FormattedValues[column]);
        Assert.Equal(text, Retrieved().FormattedValues[column]);
    }

    [Fact]
    public void brings_its_id_and_only_what_was_asked_for()
    {
        var row = One(new ColumnSet("qt_name", "qt_note"));
        Assert.Equal(id, row.Id);
        Assert.Equal(["qt_dealid", "qt_name"], row.Attributes.Keys.Order());
    }

    [Fact]
    public void is_found_by_its_values_one_by_one()
    {
        var query = new QueryByAttribute(QueryWorld.Deal) { ColumnSet = new ColumnSet("qt_name") };
        query.AddAttributeValue("qt_name", "BIG ONE");
        query.AddAttributeValue("qt_note", null);
        Assert.Equal(id, world.Ask(query).Entities.Single().Id);
    }

    [Fact]
    public void may_have_a_column_under_another_name()
    {
        var row = world.Fetch("<fetch><entity name='qt_deal'><attribute name='qt_name' alias='title'/></entity></fetch>").Entities.Single();
        Assert.Equal("Big one", row.GetAttributeValue<AliasedValue>("title").Value);
    }

    public void Dispose() => world.Dispose();

    Entity One(ColumnSet columns) => world.Ask(new QueryExpression(QueryWorld.Deal) { ColumnSet = columns }).Entities.Single();

    Entity Retrieved()
    {
        var row = world.Rows.Read(QueryWorld.Deal, id)!;
        world.Engine.Fill(row, world.Store.Catalog.Tables[QueryWorld.Deal], QueryWorld.Eastern);
        return row;
    }
}
