using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Queries;

public sealed class Rows_in_a_tree : IDisposable
{
    readonly QueryWorld world = new();
    readonly Dictionary<string, Guid> companies = [];

    public Rows_in_a_tree()
    {
        foreach (var (name, parent) in ((string, string?)[])[("Group", null), ("North", "Group"), ("South", "Group"), ("Port", "North"), ("Other", null)])
        {
            companies[name] = world.Add(QueryWorld.Company, ("qt_name", name), ("qt_parentcompany", parent is null ? null : new EntityReference(QueryWorld.Company, companies[parent])));
            world.Add(QueryWorld.Deal, ("qt_name", name), ("qt_company", new EntityReference(QueryWorld.Company, companies[name])));
        }
        world.Add(QueryWorld.Deal, ("qt_name", "Nobody's"));
    }

    [Theory]
    [InlineData("under", "Group", "North,Port,South")]
    [InlineData("eq-or-under", "North", "North,Port")]
    [InlineData("not-under", "Group", "Group,Other")]
    [InlineData("above", "Port", "Group,North")]
    [InlineData("eq-or-above", "North", "Group,North")]
    [InlineData("under", "Other", "")]
    public void are_found_by_who_stands_above_them(string kind, string company, string found) =>
        Assert.Equal(found, Names("qt_company", "qt_companyid", kind, companies[company]));

    [Theory]
    [InlineData("under", "North", "Port")]
    [InlineData("not-under", "Group", "Group,Nobody's,Other")]
    public void bring_along_the_deals_that_point_at_them(string kind, string company, string found) =>
        Assert.Equal(found, Names("qt_deal", "qt_company", kind, companies[company]));

    [Fact]
    public void that_bites_its_tail_still_gets_an_answer()
    {
        world.Rows.Update(QueryWorld.Company, companies["Group"], new AttributeCollection { ["qt_parentcompany"] = new EntityReference(QueryWorld.Company, companies["Port"]) });
        Assert.Equal("Group,North,Port,South", Names("qt_company", "qt_companyid", "under", companies["Port"]));
    }

    [Fact]
    public void tell_how_many_hang_directly_below()
    {
        const string query = "<fetch><entity name='qt_company'><attribute name='qt_name'/><attribute name='qt_companyid' alias='below' rowaggregate='CountChildren'/><order attribute='qt_name'/></entity></fetch>";
        Assert.Equal("Group 2,North 1,Other 0,Port 0,South 0", Counts());
        world.Caller = world.Caller with { Access = (_, alias) => $"{alias}.qt_name <> 'South'" };
        Assert.Equal("Group 1,North 1,Other 0,Port 0", Counts());
        Refused.With(0x8004112f, "qt_dealid", () => world.Fetch("<fetch><entity name='qt_deal'><attribute name='qt_dealid' alias='below' rowaggregate='CountChildren'/></entity></fetch>"));

        string Counts() => string.Join(',', world.Fetch(query).Entities.Select(row => $"{row["qt_name"]} {row.GetAttributeValue<AliasedValue>("below").Value}"));
    }

    [Fact]
    public void of_people_are_those_who_report_to_me()
    {
        var (boss, report) = (new EntityReference("systemuser", QueryWorld.Me), new EntityReference("systemuser", QueryWorld.Somebody));
        world.Rows.Update("systemuser", QueryWorld.Somebody, new AttributeCollection { ["parentsystemuserid"] = boss });
        var theirs = world.Add("team", ("name", "Theirs"));
        world.Add("teammembership", ("systemuserid", QueryWorld.Somebody), ("teamid", theirs));
        var stranger = world.Add("systemuser", ("fullname", "Stranger"));
        foreach (var (name, owner) in ((string, EntityReference)[])[("a", boss), ("b", report), ("c", new("team", theirs)), ("d", new("team", QueryWorld.MyTeam)), ("e", new("systemuser", stranger))])
            world.Add(QueryWorld.Deal, ("qt_name", name), ("ownerid", owner));
        Assert.Equal("a,b", Names("qt_deal", "ownerid", "eq-useroruserhierarchy", null));
        Assert.Equal("a,b,c,d", Names("qt_deal", "ownerid", "eq-useroruserhierarchyandteams", null));
    }

    public void Dispose() => world.Dispose();

    string Names(string table, string column, string kind, Guid? id)
    {
        var value = id is { } given ? $"value='{given}'" : "";
        var rows = world.Fetch($"<fetch><entity name='{table}'><attribute name='qt_name'/><order attribute='qt_name'/><filter><condition attribute='{column}' operator='{kind}' {value}/></filter></entity></fetch>");
        return string.Join(',', rows.Entities.Select(row => row["qt_name"]));
    }
}
