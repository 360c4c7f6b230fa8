using System.Text.Json.Nodes;

namespace Alignment.Pipeline.Tests.Web;

public sealed class The_tables_describe_themselves
{
    [Fact]
    public async Task A_table_tells_its_names_and_columns()
    {
        await using var site = new WebSite();
        var lead = await site.Get("EntityDefinitions(LogicalName='lead')?$select=LogicalName,SchemaName,EntitySetName,PrimaryIdAttribute,PrimaryNameAttribute,DisplayName&$expand=Attributes($select=LogicalName,AttributeType,DisplayName,RequiredLevel)");
        Assert.Equal("Lead leads leadid fullname", string.Join(' ', new[] { "SchemaName", "EntitySetName", "PrimaryIdAttribute", "PrimaryNameAttribute" }.Select(name => (string)lead[name]!)));
        Assert.Equal("Lead", Label(lead));
        var columns = lead["Attributes"]!.AsArray();
        var revenue = columns.Single(column => (string)column!["LogicalName"]! == "revenue")!;
        Assert.Equal("Money", (string)revenue["AttributeType"]!);
        Assert.Equal("#Microsoft.Dynamics.CRM.MoneyAttributeMetadata", (string)revenue["@odata.type"]!);
        Assert.Equal("None", (string)revenue["RequiredLevel"]!["Value"]!);
        Assert.Equal("Annual Revenue", Label(revenue));
    }

    [Fact]
    public async Task Choices_come_with_their_labels()
    {
        await using var site = new WebSite();
        var picklists = (await site.Get("EntityDefinitions(LogicalName='lead')/Attributes/Microsoft.Dynamics.CRM.PicklistAttributeMetadata?$select=LogicalName&$expand=OptionSet"))["value"]!.AsArray();
        Assert.All(picklists, column => Assert.EndsWith("PicklistAttributeMetadata", (string)column!["@odata.type"]!, StringComparison.Ordinal));
        var source = picklists.Single(column => (string)column!["LogicalName"]! == "leadsourcecode")!;
        Assert.Contains("Advertisement", source["OptionSet"]!["Options"]!.AsArray().Select(option => Label(option!, "Label")));
        var state = (await site.Get("EntityDefinitions(LogicalName='lead')/Attributes(LogicalName='statuscode')/Microsoft.Dynamics.CRM.StatusAttributeMetadata?$select=LogicalName&$expand=OptionSet"))["OptionSet"]!["Options"]!.AsArray();
        Assert.Equal(1, (int)state.Single(option => (int)option!["Value"]! == 3)!["State"]!);
        Assert.NotEmpty((await site.Get("GlobalOptionSetDefinitions"))["value"]!.AsArray());
    }

    [Fact]
    public async Task Tables_and_relationships_are_found_by_condition()
    {
        await using var site = new WebSite();
        var owned = await site.Get("EntityDefinitions?$select=LogicalName&$filter=OwnershipType eq Microsoft.Dynamics.CRM.OwnershipTypes'UserOwned'");
        var names = owned["value"]!.AsArray().Select(table => (string)table!["LogicalName"]!).ToArray();
        Assert.Contains("lead", names);
        Assert.DoesNotContain("businessunit", names);
        var children = await site.Get("RelationshipDefinitions/Microsoft.Dynamics.CRM.OneToManyRelationshipMetadata?$filter=ReferencedEntity eq 'lead'&$select=SchemaName");
        Assert.Contains("Lead_Tasks", children["value"]!.AsArray().Select(one => (string)one!["SchemaName"]!));
        Assert.Contains("leads", (await site.Get(""))["value"]!.AsArray().Select(set => (string)set!["name"]!));
    }

    [Theory]
    [InlineData("EntityDefinitions(LogicalName='leed')", 404, "'leed'")]
    [InlineData("EntityDefinitions(LogicalName='lead')?$select=IsAuditEnabled", 501, "'IsAuditEnabled'")]
    [InlineData("EntityDefinitions(LogicalName='lead')/Privileges", 501, "'Privileges'")]
    [InlineData("GlobalOptionSetDefinitions(Name='nothing')", 404, "'nothing'")]
    [InlineData("ManagedPropertyDefinitions", 501, "'ManagedPropertyDefinitions'")]
    public async Task What_is_not_described_is_named(string address, int status, string words)
    {
        await using var site = new WebSite();
        var reply = await site.Send("GET", address);
        Assert.Equal(status, reply.Status);
        Assert.Contains(words, reply.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_model_is_told_as_CSDL()
    {
        await using var site = new WebSite();
        var reply = await site.Send("GET", "$metadata", null, "Accept: application/xml");
        Assert.StartsWith("application/xml", reply.Headers["Content-Type"], StringComparison.Ordinal);
        System.Xml.Linq.XNamespace edm = "http://docs.oasis-open.org/odata/ns/edm";
        var model = System.Xml.Linq.XDocument.Parse(reply.Text);
        var lead = model.Descendants(edm + "EntityType").Single(type => type.Attribute("Name")!.Value == "lead");
        Assert.Equal("Edm.Guid", lead.Elements(edm + "Property").Single(property => property.Attribute("Name")!.Value == "_campaignid_value").Attribute("Type")!.Value);
        Assert.Contains(model.Descendants(edm + "EntitySet"), set => set.Attribute("Name")!.Value == "leads");
    }

    [Fact]
    public async Task Metadata_is_changed_by_solutions_only()
    {
        await using var site = new WebSite();
        var reply = await site.Send("POST", "EntityDefinitions", """{"SchemaName":"tst_x"}""");
        Assert.Equal(501, reply.Status);
        Assert.Contains("import a solution", reply.ErrorMessage, StringComparison.Ordinal);
    }

    private static string Label(JsonNode node, string property = "DisplayName") => (string)node[property]!["UserLocalizedLabel"]!["Label"]!;
}
