using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Web;

/// <summary>The requests that the client dynamics-web-api sends, one after the other, at one organisation.</summary>
public sealed partial class A_real_client_is_served_unchanged
{
    private static readonly Guid One = new("11111111-1111-1111-1111-111111111111");
    private static readonly Guid Two = new("22222222-2222-2222-2222-222222222222");

    /// <summary>What does not end in success, and why: a made-up etag, key, cookie or user; a thing this server says it does not have.</summary>
    private static readonly Dictionary<string, int> NotSuccessful = new()
    {
        ["retrieve alternate key"] = 400,
        ["update ifmatch representation"] = 412,
        ["upsert ifnonematch *"] = 412,
        ["upsert alternate key"] = 400,
        ["deleteRecord"] = 412,
        ["fetch page 2 cookie"] = 400,
        ["callFunction params unbound"] = 501,
        ["callFunction guid/string params"] = 501,
        ["impersonate"] = 403,
        ["impersonateAAD"] = 403,
        ["createEntity"] = 501,
        ["createAttribute"] = 501,
        ["uploadFile"] = 404,
        ["downloadFile"] = 404,
        ["search"] = 501,
        ["suggest"] = 501,
        ["autocomplete"] = 501,
    };

    [CapturedFact]
    public async Task Every_captured_request_is_answered_as_the_client_expects()
    {
        await using var site = new WebSite();
        var wrong = new List<string>();
        foreach (var captured in JsonNode.Parse(await File.ReadAllTextAsync(CapturedFactAttribute.Path!))!["requests"]!.AsArray())
        {
            Prepare(site.Admin);
            var operation = (string)captured!["op"]!;
            var reply = await Send(site, captured);
            var isCookie = ((string)captured["url"]!).Contains("$skiptoken=x", StringComparison.Ordinal);
            var expected = isCookie ? 400 : NotSuccessful.GetValueOrDefault(operation, 200);
            if (expected == 200 ? reply.Status is < 200 or > 299 : reply.Status != expected)
                wrong.Add($"{operation}: {captured["method"]} {captured["url"]} gave {reply.Status} instead of {expected}: {reply.Text}");
            if (reply.Status == 501)
                Assert.Contains("Dataverse.Local does not support", reply.ErrorMessage, StringComparison.Ordinal);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static Task<WebReply> Send(WebSite site, JsonNode captured)
    {
        var ours = site.Address.ToString().TrimEnd('/');
        var body = Server().Replace((string)captured["body"]!, ours);
        var headers = captured["headers"]!.AsObject()
            .Where(header => header.Key is not ("content-length" or "host"))
            .Select(header => $"{(header.Key == "content-type" ? "Content-Type" : header.Key)}: {header.Value}");
        return site.Send((string)captured["method"]!, ours + (string)captured["url"]!, body.Length > 0 ? body : null, [.. headers]);
    }

    /// <summary>Creates what the requests speak of, unless it is there.</summary>
    private static void Prepare(IOrganizationService admin)
    {
        Ensure(admin, new Entity("campaign", One) { ["name"] = "One" });
        Ensure(admin, new Entity("campaign", Two) { ["name"] = "Two" });
        Ensure(admin, new Entity("lead", One) { ["lastname"] = "One", ["campaignid"] = new EntityReference("campaign", One) });
        Ensure(admin, new Entity("lead", Two) { ["lastname"] = "Two" });
        Ensure(admin, new Entity("account", One) { ["name"] = "One" });
        Ensure(admin, new Entity("contact", Two) { ["lastname"] = "Two" });
        Ensure(admin, new Entity("opportunity", One) { ["name"] = "One" });
        Ensure(admin, new Entity("savedquery", One)
        {
            ["name"] = "Leads", ["returnedtypecode"] = "lead", ["querytype"] = 0,
            ["fetchxml"] = "<fetch><entity name='lead'><attribute name='lastname'/></entity></fetch>",
        });
    }

    private static void Ensure(IOrganizationService admin, Entity row)
    {
        var query = new QueryByAttribute(row.LogicalName) { ColumnSet = new ColumnSet() };
        query.AddAttributeValue($"{row.LogicalName}id", row.Id);
        if (admin.RetrieveMultiple(query).Entities.Count == 0)
            admin.Create(row);
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[0-9]+")]
    private static partial Regex Server();
}
