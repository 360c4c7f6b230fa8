using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Queries;

public sealed class A_condition_that_denies : IDisposable
{
    readonly QueryWorld world = new();

    public A_condition_that_denies()
    {
        world.Add(QueryWorld.Deal, ("qt_name", "full"), ("qt_city", "Paris"), ("qt_count", 1), ("qt_kind", new OptionSetValue(1)),
            ("qt_tags", new OptionSetValueCollection([new OptionSetValue(1)])), ("ownerid", new EntityReference("systemuser", QueryWorld.Me)));
        world.Add(QueryWorld.Deal, ("qt_name", "empty"));
    }

    [Theory]
    [InlineData("attribute='qt_city' operator='ne' value='Paris'")]
    [InlineData("attribute='qt_kind' operator='neq' value='1'")]
    [InlineData("attribute='qt_count' operator='not-in' value=''", "1", "2")]
    [InlineData("attribute='qt_count' operator='not-between'", "0", "2")]
    [InlineData("attribute='qt_city' operator='not-like' value='P%'")]
    [InlineData("attribute='qt_city' operator='not-like' value='[P]%'")]
    [InlineData("attribute='qt_city' operator='not-begin-with' value='P'")]
    [InlineData("attribute='qt_city' operator='not-end-with' value='s'")]
    [InlineData("attribute='qt_tags' operator='not-contain-values'", "1", "2")]
    [InlineData("attribute='ownerid' operator='ne-userid'")]
    public void is_met_by_a_deal_without_a_value(string condition, params string[] values)
    {
        var list = string.Concat(values.Select(value => $"<value>{value}</value>"));
        var rows = world.Fetch($"<fetch><entity name='qt_deal'><attribute name='qt_name'/><filter><condition {condition}>{list}</condition></filter></entity></fetch>");
        Assert.Equal("empty", rows.Entities.Single()["qt_name"]);
    }

    [Fact]
    public void compares_no_gap_with_another_column() =>
        Assert.Empty(world.Fetch("<fetch><entity name='qt_deal'><filter><condition attribute='qt_count' operator='ne' valueof='qt_limit'/></filter></entity></fetch>").Entities);

    public void Dispose() => world.Dispose();
}
