using Alignment.Pipeline.Tests.Local.Pipeline;
using Alignment.Pipeline.Tests.Local.Plugins;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Web;

public sealed class A_browser_calls_operations
{
    private static readonly (string Name, int Type)[] Fields =
    [
        ("Yes", 0), ("When", 1), ("Share", 2), ("Row", 3), ("Rows", 4), ("Who", 5), ("Count", 7), ("Text", 10), ("Texts", 11), ("Id", 12),
    ];

    [Fact]
    public async Task A_custom_API_takes_and_gives_values_of_every_type()
    {
        await using var site = new WebSite();
        ParameterCollection? seen = null;
        Api(site, "tst_Echo", call =>
        {
            seen = call.Context.InputParameters;
            foreach (var (name, _) in Fields) call.Context.OutputParameters[name] = call.Context.InputParameters[name];
        });
        var id = site.Lead("Ruiz");
        var reply = await site.Send("POST", "tst_Echo", $$"""
            {"Yes":true,"When":"2026-03-02T10:00:00+01:00","Share":1.25,"Count":7,"Text":"a","Texts":["b","c"],"Id":"{{id}}",
             "Who":{"@odata.type":"Microsoft.Dynamics.CRM.systemuser","systemuserid":"{{site.Dataverse.AdminId}}"},
             "Row":{"@odata.type":"Microsoft.Dynamics.CRM.lead","leadid":"{{id}}","lastname":"Chen","ownerid@odata.bind":"/systemusers({{site.Dataverse.AdminId}})"},
             "Rows":[{"@odata.type":"#Microsoft.Dynamics.CRM.lead","leadid":"{{id}}","revenue":5}]}
            """);
        Assert.True(reply.Status == 200, reply.Text);
        var answer = reply.Json;
        Assert.Equal($"{site.Root}$metadata#Microsoft.Dynamics.CRM.tst_EchoResponse", (string)answer["@odata.context"]!);
        Assert.Equal(new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc), seen!["When"]);
        Assert.Equal("2026-03-02T09:00:00Z", (string)answer["When"]!);
        Assert.Equal((true, 1.25m, 7, "a"), ((bool)answer["Yes"]!, (decimal)answer["Share"]!, (int)answer["Count"]!, (string)answer["Text"]!));
        Assert.Equal(["b", "c"], answer["Texts"]!.AsArray().Select(text => (string)text!));
        Assert.Equal(id, (Guid)answer["Id"]!);
        Assert.Equal(site.Dataverse.AdminId, (Guid)answer["Who"]!["systemuserid"]!);
        Assert.Equal(id, ((Entity)seen["Row"]).Id);
        Assert.Equal("Chen", (string)answer["Row"]!["lastname"]!);
        Assert.Equal(5m, (decimal)answer["Rows"]![0]!["revenue"]!);
        Assert.Equal("#Microsoft.Dynamics.CRM.lead", (string)answer["Rows"]![0]!["@odata.type"]!);
    }

    [Theory]
    [InlineData("{\"Count\":\"7\"}", 400, "'Count' of 'tst_Echo' is not a Integer")]
    [InlineData("{\"Nothing\":1}", 400, "'Nothing'")]
    [InlineData("{\"Who\":{\"systemuserid\":\"x\"}}", 400, "@odata.type")]
    [InlineData("{\"Rows\":[{\"lastname\":\"x\"}]}", 400, "@odata.type")]
    [InlineData("{", 400, "not JSON")]
    public async Task Wrong_arguments_are_named(string body, int status, string words)
    {
        await using var site = new WebSite();
        Api(site, "tst_Echo", _ => { });
        var reply = await site.Send("POST", "tst_Echo", body);
        Assert.Equal(status, reply.Status);
        Assert.Contains(words, reply.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_of_a_plugin_reaches_the_caller_with_its_details_on_demand()
    {
        await using var site = new WebSite();
        site.Sandbox.Api("tst_Fails", call =>
        {
            call.Trace.Trace("looked at the lead");
            throw new InvalidPluginExecutionException(OperationStatus.Failed, 42, "Give a reason.");
        });
        var plain = await site.Send("POST", "tst_Fails");
        Assert.Equal((400, "0x80040265", "Give a reason."), (plain.Status, plain.ErrorCode, plain.ErrorMessage));
        Assert.Equal(2, plain.Json["error"]!.AsObject().Count);
        var full = (await site.Send("POST", "tst_Fails", "{}", "Prefer: odata.include-annotations=\"*\"")).Json["error"]!;
        Assert.Equal("42", (string)full["@Microsoft.PowerApps.CDS.ErrorDetails.SubErrorCode"]!);
        Assert.Contains("looked at the lead", (string)full["@Microsoft.PowerApps.CDS.TraceText"]!, StringComparison.Ordinal);
        Assert.NotNull(full["@Microsoft.PowerApps.CDS.HelpLink"]);
        site.Sandbox.Api("tst_Breaks", _ => throw new InvalidOperationException("x"));
        Assert.Equal("0x80040224", (await site.Send("POST", "tst_Breaks")).ErrorCode);
    }

    [Fact]
    public async Task An_API_bound_to_a_lead_is_called_on_one()
    {
        await using var site = new WebSite();
        var seen = Guid.Empty;
        site.Sandbox.Api("tst_Bound", call => seen = call.Context.PrimaryEntityId, boundTo: "lead");
        var id = site.Lead("Ruiz");
        Assert.Equal(204, (await site.Send("POST", $"leads({id})/Microsoft.Dynamics.CRM.tst_Bound")).Status);
        Assert.Equal(id, seen);
        Assert.Equal(404, (await site.Send("POST", "tst_Bound")).Status);
        Assert.Equal(404, (await site.Send("POST", $"contacts({id})/Microsoft.Dynamics.CRM.tst_Bound")).Status);
        Assert.Equal(404, (await site.Send("POST", "tst_Nobody")).Status);
    }

    [Fact]
    public async Task A_lead_is_qualified_and_its_opportunity_won()
    {
        await using var site = new WebSite();
        var id = site.Lead("Ruiz", ("companyname", "Contoso"), ("subject", "Price list"));
        var qualified = await site.Send("POST", $"leads({id})/Microsoft.Dynamics.CRM.QualifyLead", """{"CreateAccount":true,"CreateContact":true,"CreateOpportunity":true,"Status":3}""");
        Assert.True(qualified.Status == 200, qualified.Text);
        var created = qualified.Json["value"]!.AsArray();
        Assert.Equal(3, created.Count);
        var opportunity = created.Single(row => (string)row!["@odata.type"]! == "#Microsoft.Dynamics.CRM.opportunity")!;
        var won = await site.Send("POST", "WinOpportunity", $$"""
            {"Status":3,"OpportunityClose":{"subject":"won","opportunityid@odata.bind":"/opportunities({{opportunity["opportunityid"]}})"} }
            """);
        Assert.True(won.Status == 204, won.Text);
        Assert.Equal(1, (int)(await site.Get($"opportunities({opportunity["opportunityid"]})?$select=statecode"))["statecode"]!);
        var again = await site.Send("POST", $"leads({id})/Microsoft.Dynamics.CRM.QualifyLead", """{"CreateAccount":false,"CreateContact":false,"CreateOpportunity":false,"Status":3}""");
        Assert.Equal("0x80040519", again.ErrorCode);
    }

    [Fact]
    public async Task Many_rows_go_in_one_request()
    {
        await using var site = new WebSite();
        var made = await site.Send("POST", "leads/Microsoft.Dynamics.CRM.CreateMultiple", """{"Targets":[{"lastname":"a","@odata.type":"Microsoft.Dynamics.CRM.lead"},{"lastname":"b"}]}""");
        Assert.True(made.Status == 200, made.Text);
        var ids = made.Json["Ids"]!.AsArray().Select(id => (Guid)id!).ToArray();
        Assert.Equal(2, ids.Length);
        var changed = await site.Send("POST", "leads/Microsoft.Dynamics.CRM.UpdateMultiple", $$"""{"Targets":[{"leadid":"{{ids[0]}}","lastname":"c"},{"@odata.id":"leads({{ids[1]}})","lastname":"d"}]}""");
        Assert.True(changed.Status == 204, changed.Text);
        Assert.Equal(["c", "d"], ids.Select(id => site.Sandbox.Read("lead", id, "lastname")["lastname"]));
    }

    [Fact]
    public async Task Two_leads_are_merged()
    {
        await using var site = new WebSite();
        var (master, other) = (site.Lead("Ruiz"), site.Lead("Ruis"));
        var reply = await site.Send("POST", "Merge", $$"""
            {"Target":{"leadid":"{{master}}","@odata.type":"Microsoft.Dynamics.CRM.lead"},"Subordinate":{"leadid":"{{other}}","@odata.type":"Microsoft.Dynamics.CRM.lead"},
             "UpdateContent":{"@odata.type":"Microsoft.Dynamics.CRM.lead","telephone1":"555"},"PerformParentingChecks":false}
            """);
        Assert.True(reply.Status == 204, reply.Text);
        Assert.Equal("555", site.Sandbox.Read("lead", master, "telephone1")["telephone1"]);
    }

    private static void Api(WebSite site, string name, Action<PluginCall> act)
    {
        var api = site.Sandbox.Api(name, act);
        foreach (var (field, type) in Fields)
        {
            Registration.Field(site.Admin, "customapirequestparameter", api, field, type, isOptional: true);
            Registration.Field(site.Admin, "customapiresponseproperty", api, field, type);
        }
    }
}
