using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Queries;

public sealed class Related_rows : IDisposable
{
    readonly QueryWorld world = new();
    readonly Guid acme;
    readonly Guid beta;

    public Related_rows()
    {
        acme = world.Add(QueryWorld.Company, ("qt_name", "Acme"), ("qt_size", 500));
        beta = world.Add(QueryWorld.Company, ("qt_name", "Beta"), ("qt_size", 20));
        world.Add(QueryWorld.Company, ("qt_name", "Quiet"));
        Deal("one", acme, 10);
        Deal("two", acme, 20);
        Deal("three", beta, 30);
        Deal("four", null, 40);
    }

    [Fact]
    public void come_along_under_the_alias_of_their_link()
    {
        var query = Deals(JoinOperator.Inner, "c");
        var row = world.Ask(query).Entities.First(found => found.GetAttributeValue<string>("qt_name") == "three");
        Assert.Equal("Beta", row.GetAttributeValue<AliasedValue>("c.qt_name").Value);
        Assert.Equal(QueryWorld.Company, row.GetAttributeValue<AliasedValue>("c.qt_name").EntityLogicalName);
        Assert.Equal("20", row.FormattedValues["c.qt_size"]);
        Assert.Equal(3, world.Ask(query).Entities.Count);
    }

    [Fact]
    public void are_numbered_when_their_link_has_no_alias() =>
        Assert.Equal("Beta", world.Ask(Deals(JoinOperator.Inner, null)).Entities[2].GetAttributeValue<AliasedValue>("qt_company1.qt_name").Value);

    [Fact]
    public void may_be_missing_in_an_outer_link_whose_filter_stays_in_the_link()
    {
        var query = Deals(JoinOperator.LeftOuter, "c");
        query.LinkEntities[0].LinkCriteria.AddCondition("qt_size", ConditionOperator.GreaterThan, 100);
        var rows = world.Ask(query).Entities;
        Assert.Equal(4, rows.Count);
        Assert.Equal(2, rows.Count(row => row.Contains("c.qt_name")));
    }

    [Fact]
    public void decide_when_the_filter_names_their_alias()
    {
        var query = Deals(JoinOperator.LeftOuter, "c");
        query.Criteria.AddCondition("c", "qt_companyid", ConditionOperator.Null);
        Assert.Equal(["four"], world.Names(query));
    }

    [Theory]
    [InlineData("any", "Acme,Beta")]
    [InlineData("not any", "Quiet")]
    [InlineData("all", "Beta")]
    [InlineData("not all", "Acme")]
    public void can_be_asked_about_without_being_returned(string kind, string companies)
    {
        var bound = kind is "all" or "not all" ? "<filter><condition attribute='qt_count' operator='lt' value='15'/></filter>" : "";
        var answer = world.Fetch($"<fetch><entity name='qt_company'><attribute name='qt_name'/><order attribute='qt_name'/><filter><link-entity name='qt_deal' from='qt_company' to='qt_companyid' link-type='{kind}'>{bound}</link-entity></filter></entity></fetch>");
        Assert.Equal(companies.Split(','), answer.Entities.Select(row => row["qt_name"]));
    }

    [Theory]
    [InlineData("exists")]
    [InlineData("in")]
    public void never_double_the_row_that_only_asks_whether_they_exist(string kind) =>
        Assert.Equal(2, world.Fetch($"<fetch><entity name='qt_company'><link-entity name='qt_deal' from='qt_company' to='qt_companyid' link-type='{kind}'/></entity></fetch>").Entities.Count);

    [Fact]
    public void come_once_when_only_the_first_is_wanted()
    {
        var rows = world.Fetch("<fetch><entity name='qt_company'><link-entity name='qt_deal' from='qt_company' to='qt_companyid' alias='d' link-type='matchfirstrowusingcrossapply'><attribute name='qt_name'/><order attribute='qt_count' descending='true'/></link-entity></entity></fetch>").Entities;
        Assert.Equal(["three", "two"], rows.Select(row => row.GetAttributeValue<AliasedValue>("d.qt_name").Value).Order());
    }

    [Fact]
    public void the_caller_may_not_see_stay_hidden_in_links_too()
    {
        world.Caller = world.Caller with { Access = (table, alias) => table.LogicalName == QueryWorld.Company ? $"{alias}.qt_size > 100" : null };
        Assert.Equal(2, world.Ask(Deals(JoinOperator.Inner, "c")).Entities.Count);
        Assert.Single(world.Ask(new QueryExpression(QueryWorld.Company)).Entities);
    }

    [Fact]
    public void are_found_by_the_only_relationship_when_no_columns_are_named() =>
        Assert.Equal(3, world.Fetch("<fetch><entity name='qt_deal'><link-entity name='qt_company'/></entity></fetch>").Entities.Count);

    public void Dispose() => world.Dispose();

    static QueryExpression Deals(JoinOperator kind, string? alias)
    {
        var query = new QueryExpression(QueryWorld.Deal) { ColumnSet = new ColumnSet("qt_name") };
        var link = query.AddLink(QueryWorld.Company, "qt_company", "qt_companyid", kind);
        link.EntityAlias = alias;
        link.Columns = new ColumnSet("qt_name", "qt_size");
        query.AddOrder("qt_count", OrderType.Ascending);
        return query;
    }

    void Deal(string name, Guid? company, int count) => world.Add(QueryWorld.Deal, ("qt_name", name), ("qt_count", count),
        ("qt_company", company is { } id ? new EntityReference(QueryWorld.Company, id) : null));
}
