using System.Text;
using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Solutions;

/// <summary>Switches of a solution: it brings the default, an administrator sets a value.</summary>
public sealed class EnvironmentVariableTests : IDisposable
{
    private const string Name = "tst_ShadowMode";
    private readonly LocalDataverse dataverse = LocalDataverse.Open();

    public EnvironmentVariableTests() => dataverse.Import(With("no", "1.0.0.0").Zip());

    private IOrganizationService Admin => dataverse.Service(dataverse.AdminId);

    public void Dispose() => dataverse.Dispose();

    [Fact]
    public void The_definition_is_found_by_its_schema_name_without_a_value()
    {
        Entity row = Assert.Single(Find());
        Assert.Equal("no", row["defaultvalue"]);
        Assert.Equal(100000002, row.GetAttributeValue<OptionSetValue>("type").Value);
        Assert.False(row.Contains("value.value"));
        RetrieveResponse byKey = (RetrieveResponse)Admin.Execute(new RetrieveRequest
        {
            Target = new EntityReference("environmentvariabledefinition", "schemaname", Name),
            ColumnSet = new ColumnSet("schemaname"),
        });
        Assert.Equal(row.Id, byKey.Entity.Id);
    }

    [Fact]
    public void An_administrator_sets_a_value_and_changes_it()
    {
        Guid value = Set("yes");
        Assert.Equal("yes", ((AliasedValue)Find()[0]["value.value"]).Value);
        Admin.Update(new Entity("environmentvariablevalue", value) { ["value"] = "no" });
        Assert.Equal("no", ((AliasedValue)Find()[0]["value.value"]).Value);
    }

    [Fact]
    public void A_definition_has_one_value()
    {
        Set("yes");
        Assert.Equal(unchecked((int)0x80060892), Pipeline.Sandbox.Refusal(() => Set("no")).ErrorCode);
    }

    [Fact]
    public void The_value_outlives_an_upgrade_that_changes_the_default()
    {
        Set("yes");
        dataverse.Import(With("perhaps", "1.1.0.0").Zip());
        Entity row = Assert.Single(Find());
        Assert.Equal("perhaps", row["defaultvalue"]);
        Assert.Equal("yes", ((AliasedValue)row["value.value"]).Value);
    }

    [Fact]
    public void FetchXML_finds_values_by_the_schema_name_of_their_definition()
    {
        Set("yes");
        EntityCollection rows = Admin.RetrieveMultiple(new FetchExpression($"""
            <fetch><entity name="environmentvariablevalue"><attribute name="value" />
              <link-entity name="environmentvariabledefinition" from="environmentvariabledefinitionid" to="environmentvariabledefinitionid">
                <filter><condition attribute="schemaname" operator="eq" value="{Name}" /></filter>
              </link-entity>
            </entity></fetch>
            """));
        Assert.Equal("yes", Assert.Single(rows.Entities)["value"]);
    }

    private Guid Set(string value) => Admin.Create(new Entity("environmentvariablevalue")
    {
        ["environmentvariabledefinitionid"] = Find()[0].ToEntityReference(),
        ["schemaname"] = Name,
        ["value"] = value,
    });

    private DataCollection<Entity> Find()
    {
        QueryExpression query = new("environmentvariabledefinition") { ColumnSet = new ColumnSet("defaultvalue", "type") };
        query.Criteria.AddCondition("schemaname", ConditionOperator.Equal, Name);
        LinkEntity value = query.AddLink("environmentvariablevalue", "environmentvariabledefinitionid", "environmentvariabledefinitionid", JoinOperator.LeftOuter);
        value.EntityAlias = "value";
        value.Columns = new ColumnSet("value");
        return Admin.RetrieveMultiple(query).Entities;
    }

    private static TinySolution With(string standard, string version) => new()
    {
        Version = version,
        Files = new Dictionary<string, byte[]>
        {
            [$"environmentvariabledefinitions/{Name}/environmentvariabledefinition.xml"] = Encoding.UTF8.GetBytes($"""
                <environmentvariabledefinition schemaname="{Name}">
                  <defaultvalue>{standard}</defaultvalue>
                  <displayname default="Shadow Mode"><label description="Shadow Mode" languagecode="1033" /></displayname>
                  <isrequired>0</isrequired>
                  <type>100000002</type>
                </environmentvariabledefinition>
                """),
        },
    };
}
