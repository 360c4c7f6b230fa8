namespace Alignment.Pipeline.Tests.Web;

public sealed class Several_requests_go_in_one_batch
{
    [Fact]
    public async Task A_change_set_and_a_query_are_answered_in_order()
    {
        await using var site = new WebSite();
        var (changed, deleted) = (site.Lead("Old"), site.Lead("Gone"));
        var reply = await Batch(site, ChangeSet(
            Write("1", "POST", $"{site.Root}leads", """{"lastname":"New"}"""),
            Write("2", "PATCH", $"{site.Root}leads({changed})", """{"lastname":"Changed"}""", "If-Match: *"),
            Write("3", "DELETE", $"{site.Root}leads({deleted})", "")) + Read($"{site.Root}leads?$select=lastname&$orderby=lastname"));
        Assert.True(reply.Status == 200, reply.Text);
        Assert.StartsWith("multipart/mixed; boundary=batchresponse_", reply.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Equal(3, Count(reply.Text, "HTTP/1.1 204 No Content"));
        Assert.Contains("Content-ID: 3", reply.Text, StringComparison.Ordinal);
        Assert.Contains($"OData-EntityId: {site.Root}leads(", reply.Text, StringComparison.Ordinal);
        Assert.Matches("(?s)\"lastname\":\"Changed\".*\"lastname\":\"New\"", reply.Text);
        Assert.DoesNotContain("Gone", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_one_write_of_a_change_set_fails_none_is_done()
    {
        await using var site = new WebSite();
        var reply = await Batch(site, ChangeSet(
            Write("1", "POST", "/api/data/v9.2/leads", """{"lastname":"New"}"""),
            Write("2", "PATCH", $"/api/data/v9.2/leads({Guid.NewGuid()})", """{"lastname":"Nobody"}""", "If-Match: *")) + Read("leads"));
        Assert.Equal(404, reply.Status);
        Assert.Contains("Content-ID: 2", reply.Text, StringComparison.Ordinal);
        Assert.Contains("0x80040217", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("HTTP/1.1 20", reply.Text, StringComparison.Ordinal);
        Assert.Equal("0", (await site.Send("GET", "leads/$count")).Text);
    }

    [Fact]
    public async Task A_later_write_names_the_row_of_an_earlier_one()
    {
        await using var site = new WebSite();
        var reply = await Batch(site, ChangeSet(
            Write("1", "POST", "campaigns", """{"name":"Spring"}"""),
            Write("2", "POST", "leads", """{"lastname":"Ruiz","campaignid@odata.bind":"$1"}"""),
            Write("3", "PATCH", "$2", """{"firstname":"Rosa"}""", "If-Match: *"),
            Write("4", "PUT", "$2/subject", """{"value":"Price list"}""")));
        Assert.True(reply.Status == 200, reply.Text);
        var lead = Assert.Single((await site.Get("leads?$select=fullname,subject&$expand=campaignid($select=name)"))["value"]!.AsArray())!;
        Assert.Equal(("Rosa Ruiz", "Price list", "Spring"), ((string)lead["fullname"]!, (string)lead["subject"]!, (string)lead["campaignid"]!["name"]!));
    }

    [Fact]
    public async Task A_batch_goes_on_after_an_error_only_when_that_is_preferred()
    {
        await using var site = new WebSite();
        var parts = Read($"leads({Guid.NewGuid()})") + Read("WhoAmI");
        var stopped = await Batch(site, parts);
        Assert.Equal(404, stopped.Status);
        Assert.DoesNotContain("UserId", stopped.Text, StringComparison.Ordinal);
        var wentOn = await Batch(site, parts, "Prefer: odata.continue-on-error");
        Assert.Equal(200, wentOn.Status);
        Assert.Contains("0x80040217", wentOn.Text, StringComparison.Ordinal);
        Assert.Contains(site.Dataverse.AdminId.ToString(), wentOn.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_no_batch_can_be_made_of_is_explained()
    {
        await using var site = new WebSite();
        var noType = await site.Send("POST", "$batch", "{}");
        Assert.Equal(400, noType.Status);
        Assert.Contains("multipart/mixed", noType.ErrorMessage, StringComparison.Ordinal);
        var reading = await Batch(site, ChangeSet(Write("1", "GET", "leads", "")));
        Assert.Contains("put the GET outside", reading.Text, StringComparison.Ordinal);
        var unknown = await Batch(site, ChangeSet(Write("1", "POST", "leads", """{"campaignid@odata.bind":"$7"}""")));
        Assert.Contains("'$7' names no earlier request", unknown.Text, StringComparison.Ordinal);
        var open = await site.Send("POST", "$batch", "--b\r\n", "Content-Type: multipart/mixed; boundary=b");
        Assert.Contains("does not end with --b--", open.ErrorMessage, StringComparison.Ordinal);
    }

    private static Task<WebReply> Batch(WebSite site, string parts, params string[] headers) =>
        site.Send("POST", "$batch", $"{parts}--b--\r\n", ["Content-Type: multipart/mixed; boundary=b", .. headers]);

    private static string ChangeSet(params string[] writes) =>
        $"--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n{string.Concat(writes)}--c--\r\n\r\n";

    private static string Write(string id, string method, string address, string body, string header = "Accept: application/json") =>
        $"--c\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: {id}\r\n\r\n{method} {address} HTTP/1.1\r\nContent-Type: application/json\r\n{header}\r\n\r\n{body}\r\n";

    private static string Read(string address) =>
        $"--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET {address} HTTP/1.1\r\nAccept: application/json\r\n\r\n";

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
