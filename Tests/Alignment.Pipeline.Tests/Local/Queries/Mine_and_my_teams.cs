using Alignment.Pipeline.Tests.Local.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Queries;

/// <summary>Whose rows a caller asks for when they ask for theirs.</summary>
public sealed class Mine_and_my_teams : IDisposable
{
    private const int Global = 8;
    private readonly Sandbox sandbox = new();
    private readonly IOrganizationService seller;
    private readonly Guid person;
    private readonly Guid team;

    public Mine_and_my_teams()
    {
        seller = Roles.User(sandbox, "Sven Seller", Global, "prvReadLead", "prvCreateLead");
        person = sandbox.All("systemuser").Single(user => (string)user["fullname"] == "Sven Seller").Id;
        Own("systemuser", person, "Mine");
        team = Team("Inside Sales", person);
        Own("team", team, "Our team's");
        Own("team", Team("Field Sales", sandbox.Dataverse.AdminId), "Another team's");
        Own("systemuser", sandbox.Dataverse.AdminId, "Another person's");
    }

    private static Relationship Membership => new("teammembership_association");

    public void Dispose() => sandbox.Dispose();

    [Theory]
    [InlineData("eq-userid", "Mine")]
    [InlineData("eq-userteams", "Our team's")]
    [InlineData("eq-useroruserteams", "Mine, Our team's")]
    [InlineData("ne-userid", "Another person's, Another team's, Our team's")]
    public void In_FetchXML(string asked, string found)
    {
        EntityCollection rows = seller.RetrieveMultiple(new FetchExpression($"""
            <fetch><entity name="lead"><attribute name="lastname" /><order attribute="lastname" />
              <filter><condition attribute="ownerid" operator="{asked}" /></filter></entity></fetch>
            """));
        Assert.Equal(found, string.Join(", ", rows.Entities.Select(row => (string)row["lastname"])));
    }

    [Fact]
    public void In_a_query_expression()
    {
        QueryExpression query = new("lead") { ColumnSet = new ColumnSet("lastname") };
        query.Criteria.AddCondition("ownerid", ConditionOperator.EqualUserOrUserTeams);
        query.AddOrder("lastname", OrderType.Ascending);
        Assert.Equal(["Mine", "Our team's"], seller.RetrieveMultiple(query).Entities.Select(row => (string)row["lastname"]));
    }

    [Fact]
    public void A_person_who_leaves_the_team_no_longer_finds_its_rows()
    {
        sandbox.Admin.Disassociate("team", team, Membership, [new EntityReference("systemuser", person)]);
        QueryExpression query = new("lead");
        query.Criteria.AddCondition("ownerid", ConditionOperator.EqualUserTeams);
        Assert.Empty(seller.RetrieveMultiple(query).Entities);
    }

    private Guid Team(string name, Guid member)
    {
        Guid id = sandbox.Admin.Create(new Entity("team")
        {
            ["name"] = name,
            ["businessunitid"] = new EntityReference("businessunit", sandbox.Dataverse.RootBusinessUnitId),
        });
        sandbox.Admin.Associate("team", id, Membership, [new EntityReference("systemuser", member)]);
        return id;
    }

    private void Own(string table, Guid owner, string name)
    {
        Entity lead = Sandbox.Lead(name);
        lead["ownerid"] = new EntityReference(table, owner);
        sandbox.Admin.Create(lead);
    }
}
