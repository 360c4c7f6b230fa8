using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Web;

public sealed class A_browser_writes_rows
{
    [Fact]
    public async Task A_new_row_is_named_in_the_headers()
    {
        await using var site = new WebSite();
        var campaign = site.Admin.Create(new Entity("campaign") { ["name"] = "Spring" });
        var reply = await site.Send("POST", "leads", $$"""
            {"lastname":"T\u00e9st","revenue":12.5,"donotphone":true,"leadsourcecode":3,"estimatedclosedate":"2026-04-01","campaignid@odata.bind":"/campaigns({{campaign}})","@odata.type":"Microsoft.Dynamics.CRM.lead"}
            """);
        Assert.Equal((204, ""), (reply.Status, reply.Text));
        Assert.StartsWith($"{site.Root}leads(", reply.Headers["OData-EntityId"], StringComparison.Ordinal);
        var lead = site.Sandbox.Read("lead", reply.EntityId, "lastname", "revenue", "donotphone", "campaignid", "estimatedclosedate");
        Assert.Equal("Tést", lead["lastname"]);
        Assert.Equal(12.5m, ((Money)lead["revenue"]).Value);
        Assert.Equal(campaign, ((EntityReference)lead["campaignid"]).Id);
        Assert.Equal(new DateTime(2026, 4, 1), ((DateTime)lead["estimatedclosedate"]).Date);
    }

    [Fact]
    public async Task A_new_row_is_sent_back_when_that_is_preferred()
    {
        await using var site = new WebSite();
        var reply = await site.Send("POST", "leads?$select=lastname,_ownerid_value", """{"lastname":"Ruiz"}""", "Prefer: return=representation");
        Assert.Equal((201, "return=representation"), (reply.Status, reply.Headers["Preference-Applied"]));
        Assert.Equal("Ruiz", (string)reply.Json["lastname"]!);
        Assert.Equal(reply.EntityId, (Guid)reply.Json["leadid"]!);
    }

    [Theory]
    [InlineData("{\"lastname\":", 400, "not JSON")]
    [InlineData("[1]", 400, "send an object")]
    [InlineData("{\"lastnaem\":\"x\"}", 400, "Invalid property 'lastnaem' was found in entity 'Microsoft.Dynamics.CRM.lead'")]
    [InlineData("{\"lastname\":5}", 400, "'lastname' of 'lead' is not text")]
    [InlineData("{\"donotphone\":\"yes\"}", 400, "true or false")]
    [InlineData("{\"numberofemployees\":1.5}", 400, "a whole number")]
    [InlineData("{\"_campaignid_value\":\"00000000-0000-0000-0000-000000000001\"}", 400, "'campaignid@odata.bind'")]
    [InlineData("{\"campaignid@odata.bind\":\"/leads(00000000-0000-0000-0000-000000000001)\"}", 400, "takes a row of campaign")]
    [InlineData("{\"campaignid@odata.bind\":\"nonsense\"}", 400, "does not name a row")]
    [InlineData("{\"campaignid@odata.bind\":\"/campaigns(00000000-0000-0000-0000-000000000001)\"}", 404, "Does Not Exist")]
    [InlineData("{\"campaignid\":{\"name\":\"x\"}}", 501, "together with the row of 'lead'")]
    [InlineData("{\"leadsourcecode\":99}", 400, "outside the valid range")]
    public async Task What_is_wrong_with_a_body_is_said(string body, int status, string words)
    {
        await using var site = new WebSite();
        var reply = await site.Send("POST", "leads", body);
        Assert.True(status == reply.Status, reply.Text);
        Assert.Contains(words, reply.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal("0", (await site.Send("GET", "leads/$count")).Text);
    }

    [Fact]
    public async Task A_change_can_depend_on_the_version_that_was_read()
    {
        await using var site = new WebSite();
        var id = site.Lead("Ruiz");
        var etag = (string)(await site.Get($"leads({id})?$select=lastname"))["@odata.etag"]!;
        Assert.Equal(204, (await site.Send("PATCH", $"leads({id})", """{"lastname":"Chen"}""", $"If-Match: {etag}")).Status);
        var stale = await site.Send("PATCH", $"leads({id})", """{"lastname":"Kaya"}""", $"If-Match: {etag}");
        Assert.Equal((412, "0x80060882"), (stale.Status, stale.ErrorCode));
        Assert.Equal(412, (await site.Send("DELETE", $"leads({id})", null, $"If-Match: {etag}")).Status);
        var changed = await site.Send("PATCH", $"leads({id})?$select=lastname", """{"lastname":"Kaya"}""", "If-Match: *", "Prefer: return=representation");
        Assert.Equal((200, "Kaya"), (changed.Status, (string)changed.Json["lastname"]!));
        Assert.Equal(204, (await site.Send("DELETE", $"leads({id})", null, $"If-Match: {(string)changed.Json["@odata.etag"]!}")).Status);
        Assert.Equal(404, (await site.Send("DELETE", $"leads({id})")).Status);
    }

    [Fact]
    public async Task A_PATCH_changes_or_creates_as_its_headers_allow()
    {
        await using var site = new WebSite();
        var id = Guid.NewGuid();
        var body = """{"lastname":"Ruiz"}""";
        Assert.Equal(404, (await site.Send("PATCH", $"leads({id})", body, "If-Match: *")).Status);
        var created = await site.Send("PATCH", $"leads({id})", body);
        Assert.Equal((204, id), (created.Status, created.EntityId));
        Assert.Equal(204, (await site.Send("PATCH", $"leads({id})", """{"lastname":"Chen"}""")).Status);
        Assert.Equal(412, (await site.Send("PATCH", $"leads({id})", body, "If-None-Match: *")).Status);
        Assert.Equal("Chen", site.Sandbox.Read("lead", id, "lastname")["lastname"]);
        var other = await site.Send("PATCH", $"leads({Guid.NewGuid()})?$select=lastname", body, "If-None-Match: *", "Prefer: return=representation");
        Assert.Equal((201, "Ruiz"), (other.Status, (string)other.Json["lastname"]!));
    }

    [Fact]
    public async Task A_row_is_created_and_changed_by_its_alternate_key()
    {
        await using var site = new WebSite();
        var address = "environmentvariabledefinitions(schemaname='tst_Flag')";
        var created = await site.Send("PATCH", address, """{"displayname":"Flag","type":100000000}""");
        Assert.True(created.Status == 204, created.Text);
        var changed = await site.Send("PATCH", address, """{"displayname":"Other"}""");
        Assert.Equal((204, created.EntityId), (changed.Status, changed.EntityId));
        Assert.Equal("Other", (string)(await site.Get(address))["displayname"]!);
        Assert.Equal(204, (await site.Send("DELETE", address)).Status);
        Assert.Equal(404, (await site.Send("GET", address)).Status);
    }

    [Fact]
    public async Task One_property_is_written_and_emptied_alone()
    {
        await using var site = new WebSite();
        var id = site.Lead("Ruiz");
        Assert.Equal(204, (await site.Send("PUT", $"leads({id})/subject", """{"value":"z"}""")).Status);
        Assert.Equal("z", (string)(await site.Get($"leads({id})/subject"))["value"]!);
        Assert.Equal(204, (await site.Send("DELETE", $"leads({id})/subject")).Status);
        Assert.Equal(204, (await site.Send("GET", $"leads({id})/subject")).Status);
    }

    [Fact]
    public async Task Rows_are_linked_and_parted_by_reference()
    {
        await using var site = new WebSite();
        var lead = site.Lead("Ruiz");
        var campaign = site.Admin.Create(new Entity("campaign") { ["name"] = "Spring" });
        var competitor = site.Admin.Create(new Entity("competitor") { ["name"] = "Contoso" });
        var to = (string set, Guid id) => $$"""{"@odata.id":"{{site.Root}}{{set}}({{id}})"}""";
        Assert.Equal(204, (await site.Send("PUT", $"leads({lead})/campaignid/$ref", to("campaigns", campaign))).Status);
        Assert.Equal("1", (await site.Send("GET", $"campaigns({campaign})/campaign_leads/$count")).Text);
        Assert.Equal(204, (await site.Send("DELETE", $"campaigns({campaign})/campaign_leads({lead})/$ref")).Status);
        Assert.Equal("0", (await site.Send("GET", $"campaigns({campaign})/campaign_leads/$count")).Text);
        Assert.Equal(204, (await site.Send("POST", $"campaigns({campaign})/campaign_leads/$ref", to("leads", lead))).Status);
        Assert.Equal(204, (await site.Send("DELETE", $"leads({lead})/campaignid/$ref")).Status);
        Assert.Equal(204, (await site.Send("POST", $"leads({lead})/leadcompetitors_association/$ref", to("competitors", competitor))).Status);
        Assert.Equal("Contoso", (string)Assert.Single((await site.Get($"leads({lead})/leadcompetitors_association?$select=name"))["value"]!.AsArray())!["name"]!);
        Assert.Equal("1", (await site.Send("GET", "leads/$count?$filter=leadcompetitors_association/any(c:c/name eq 'Contoso')")).Text);
        Assert.Equal(204, (await site.Send("DELETE", $"leads({lead})/leadcompetitors_association({competitor})/$ref")).Status);
        Assert.Equal("0", (await site.Send("GET", $"leads({lead})/leadcompetitors_association/$count")).Text);
    }

    [Fact]
    public async Task A_call_is_sent_with_its_people()
    {
        await using var site = new WebSite();
        var lead = site.Lead("Ruiz");
        var reply = await site.Send("POST", "phonecalls", $$"""
            {"subject":"Call","regardingobjectid_lead_phonecall@odata.bind":"/leads({{lead}})","phonecall_activity_parties":[{"partyid_lead@odata.bind":"/leads({{lead}})","participationtypemask":2},{"partyid_systemuser@odata.bind":"/systemusers({{site.Dataverse.AdminId}})","participationtypemask":1}]}
            """);
        Assert.True(reply.Status == 204, reply.Text);
        var call = site.Sandbox.Read("phonecall", reply.EntityId, "from", "to");
        Assert.Equal(lead, ((EntityCollection)call["to"])[0].GetAttributeValue<EntityReference>("partyid").Id);
        Assert.Equal(site.Dataverse.AdminId, ((EntityCollection)call["from"])[0].GetAttributeValue<EntityReference>("partyid").Id);
    }

    [Fact]
    public async Task Methods_that_make_no_sense_are_refused()
    {
        await using var site = new WebSite();
        Assert.Equal(405, (await site.Send("PATCH", "leads", "{}")).Status);
        Assert.Equal(405, (await site.Send("DELETE", "leads")).Status);
        Assert.Equal(405, (await site.Send("POST", $"leads({Guid.NewGuid()})", "{}")).Status);
        Assert.Equal(405, (await site.Send("POST", "WhoAmI", "{}")).Status);
    }
}
