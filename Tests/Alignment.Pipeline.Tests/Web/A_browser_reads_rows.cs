using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Web;

public sealed class A_browser_reads_rows
{
    private const string All = "Prefer: odata.include-annotations=\"*\"";

    [Fact]
    public async Task Who_asks_is_the_administrator_unless_they_say_otherwise()
    {
        await using var site = new WebSite();
        var answer = await site.Get("WhoAmI");
        Assert.Equal(site.Dataverse.AdminId, (Guid)answer["UserId"]!);
        Assert.Equal(site.Dataverse.OrganizationId, (Guid)answer["OrganizationId"]!);
        Assert.Equal($"{site.Root}$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse", (string)answer["@odata.context"]!);
        var other = site.Dataverse.AddUser("Ada Brandt", "System Administrator");
        Assert.Equal(other, (Guid)(await site.Get("WhoAmI()", $"MSCRMCallerID: {other}"))["UserId"]!);
        Assert.Equal(other, (Guid)(await site.Get("WhoAmI()", $"CallerObjectId: {other}"))["UserId"]!);
    }

    [Fact]
    public async Task A_row_comes_with_the_columns_that_were_selected()
    {
        await using var site = new WebSite();
        var id = site.Lead("Ruiz", ("firstname", "Rosa"), ("revenue", new Money(1234.5m)), ("donotphone", true));
        var reply = await site.Send("GET", $"leads({id})?$select=fullname,revenue,donotphone,statuscode,telephone1,_ownerid_value");
        var lead = reply.Json;
        Assert.Equal("application/json; odata.metadata=minimal", reply.Headers["Content-Type"]);
        Assert.Equal("4.0", reply.Headers["OData-Version"]);
        Assert.Equal($"{site.Root}$metadata#leads(fullname,revenue,donotphone,statuscode,telephone1,_ownerid_value)/$entity", (string)lead["@odata.context"]!);
        Assert.StartsWith("W/\"", (string)lead["@odata.etag"]!, StringComparison.Ordinal);
        Assert.Equal("Rosa Ruiz", (string)lead["fullname"]!);
        Assert.Equal(1234.5m, (decimal)lead["revenue"]!);
        Assert.True((bool)lead["donotphone"]!);
        Assert.Equal(1, (int)lead["statuscode"]!);
        Assert.Null(lead["telephone1"]);
        Assert.True(lead.AsObject().ContainsKey("telephone1"));
        Assert.Equal(site.Dataverse.AdminId, (Guid)lead["_ownerid_value"]!);
        Assert.Equal(id, (Guid)lead["leadid"]!);
        Assert.Equal(9, lead.AsObject().Count);
    }

    [Fact]
    public async Task Annotations_come_when_they_are_wanted()
    {
        await using var site = new WebSite();
        var id = site.Lead("Ruiz");
        var lead = await site.Get($"leads({id})?$select=statuscode,_ownerid_value", All);
        Assert.Equal("New", (string)lead["statuscode@OData.Community.Display.V1.FormattedValue"]!);
        Assert.Equal("Local Administrator", (string)lead["_ownerid_value@OData.Community.Display.V1.FormattedValue"]!);
        Assert.Equal("systemuser", (string)lead["_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname"]!);
        Assert.Equal("ownerid", (string)lead["_ownerid_value@Microsoft.Dynamics.CRM.associatednavigationproperty"]!);
        var some = await site.Get($"leads({id})?$select=statuscode,_ownerid_value", "Prefer: odata.include-annotations=\"OData.Community.Display.V1.FormattedValue\"");
        Assert.NotNull(some["statuscode@OData.Community.Display.V1.FormattedValue"]);
        Assert.Null(some["_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname"]);
    }

    [Fact]
    public async Task A_row_that_has_not_changed_is_not_sent_again()
    {
        await using var site = new WebSite();
        var id = site.Lead("Ruiz");
        var etag = (string)(await site.Get($"leads({id})?$select=lastname"))["@odata.etag"]!;
        Assert.Equal(304, (await site.Send("GET", $"leads({id})?$select=lastname", null, $"If-None-Match: {etag}")).Status);
        Assert.Equal(200, (await site.Send("GET", $"leads({id})?$select=lastname", null, "If-None-Match: W/\"1\"")).Status);
    }

    [Fact]
    public async Task Related_rows_come_along()
    {
        await using var site = new WebSite();
        var campaign = site.Admin.Create(new Entity("campaign") { ["name"] = "Spring" });
        var id = site.Lead("Ruiz", ("campaignid", new EntityReference("campaign", campaign)));
        site.Admin.Create(new Entity("task") { ["subject"] = "Second", ["regardingobjectid"] = new EntityReference("lead", id) });
        site.Admin.Create(new Entity("task") { ["subject"] = "First", ["regardingobjectid"] = new EntityReference("lead", id) });
        var lead = await site.Get($"leads({id})?$select=lastname&$expand=campaignid($select=name),ownerid($select=fullname),Lead_Tasks($select=subject;$orderby=subject asc),parentaccountid");
        Assert.Equal("Spring", (string)lead["campaignid"]!["name"]!);
        Assert.Equal("Local Administrator", (string)lead["ownerid"]!["fullname"]!);
        Assert.Equal(["First", "Second"], lead["Lead_Tasks"]!.AsArray().Select(task => (string)task!["subject"]!));
        Assert.Null(lead["parentaccountid"]);
        Assert.Null(lead["_campaignid_value"]);
    }

    [Fact]
    public async Task The_path_leads_on_to_related_rows_and_single_properties()
    {
        await using var site = new WebSite();
        var campaign = site.Admin.Create(new Entity("campaign") { ["name"] = "Spring" });
        var id = site.Lead("Ruiz", ("campaignid", new EntityReference("campaign", campaign)));
        Assert.Equal("Spring", (string)(await site.Get($"leads({id})/campaignid?$select=name"))["name"]!);
        Assert.Equal("Ruiz", (string)Assert.Single((await site.Get($"campaigns({campaign})/campaign_leads?$select=lastname"))["value"]!.AsArray())!["lastname"]!);
        Assert.Equal("Ruiz", (string)(await site.Get($"leads({id})/lastname"))["value"]!);
        Assert.Equal("Ruiz", (await site.Send("GET", $"leads({id})/lastname/$value")).Text);
        Assert.Equal(204, (await site.Send("GET", $"leads({id})/telephone1")).Status);
        Assert.Equal("1", (await site.Send("GET", $"campaigns({campaign})/campaign_leads/$count")).Text);
        Assert.Equal($"{site.Root}campaigns({campaign})", (string)(await site.Get($"leads({id})/campaignid/$ref"))["@odata.id"]!);
    }

    [Theory]
    [InlineData("leads(00000000-0000-0000-0000-00000000abcd)", 404, "0x80040217", "lead With Id = 00000000-0000-0000-0000-00000000abcd Does Not Exist")]
    [InlineData("leeds", 404, "0x8006088a", "Resource not found for the segment 'leeds'.")]
    [InlineData("leads?$select=lastnaem", 400, "0x80060888", "Could not find a property named 'lastnaem' on type 'Microsoft.Dynamics.CRM.lead'.")]
    [InlineData("leads?$select=ownerid", 400, "0x80060888", "'_ownerid_value'")]
    [InlineData("leads?$expand=nobody", 400, "0x80060888", "'nobody'")]
    [InlineData("leads?$skip=3", 501, "0x80044180", "'$skip'")]
    [InlineData("leads?$top=0", 400, "0x80060888", "from 1 to 5000")]
    [InlineData("contacts(emailaddress1='a@b.c')", 400, "0x80060890", "emailaddress1")]
    [InlineData("leads(lastname)", 400, "0x80060888", "'lastname'")]
    [InlineData("RetrieveAvailableLanguages()", 501, "0x80044180", "'RetrieveAvailableLanguages'")]
    public async Task What_cannot_be_answered_is_refused_by_name(string address, int status, string code, string words)
    {
        await using var site = new WebSite();
        var reply = await site.Send("GET", address);
        Assert.Equal((status, code), (reply.Status, reply.ErrorCode));
        Assert.Contains(words, reply.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_is_found_by_its_alternate_key()
    {
        await using var site = new WebSite();
        var table = site.Dataverse.Catalog.Tables.Values.First(table => table.Keys.Count > 0);
        Assert.NotEmpty(table.Keys);
        var definition = site.Admin.Create(new Entity("environmentvariabledefinition") { ["schemaname"] = "tst_Flag", ["displayname"] = "Flag", ["type"] = new OptionSetValue(100000000) });
        var row = await site.Get("environmentvariabledefinitions(schemaname='tst_Flag')?$select=displayname");
        Assert.Equal(definition, (Guid)row["environmentvariabledefinitionid"]!);
    }
}
