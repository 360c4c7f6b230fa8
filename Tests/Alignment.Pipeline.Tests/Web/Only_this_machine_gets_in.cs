using System.Net;
using Dataverse.Local.Web;
using Microsoft.AspNetCore.Http;

namespace Alignment.Pipeline.Tests.Web;

public sealed class Only_this_machine_gets_in
{
    [Theory]
    [InlineData("Host: attacker.example")]
    [InlineData("Host: 127.0.0.1.attacker.example")]
    [InlineData("Host: localhost:1")]
    [InlineData("Origin: http://attacker.example")]
    [InlineData("Origin: null")]
    [InlineData("Origin: http://localhost:1")]
    [InlineData("Sec-Fetch-Site: cross-site")]
    [InlineData("Sec-Fetch-Site: same-site")]
    public async Task Another_host_or_page_is_turned_away(string header)
    {
        await using var site = new WebSite(new LocalWebOptions { Content = [async context => { await context.Response.WriteAsync("page"); return true; }] });
        var reply = await site.Send("GET", "WhoAmI", null, header);
        Assert.Equal(403, reply.Status);
        Assert.DoesNotContain(reply.Headers.Keys, name => name.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(403, (await site.Send("GET", site.Address.ToString(), null, header)).Status);
        Assert.Equal(403, (await site.Send("POST", "leads", """{"lastname":"x"}""", header)).Status);
        Assert.Equal("0", (await site.Send("GET", "leads/$count")).Text);
    }

    [Fact]
    public async Task The_servers_own_pages_may_call_it()
    {
        await using var site = new WebSite();
        Assert.True(IPAddress.IsLoopback(IPAddress.Parse(site.Address.Host)));
        Assert.Equal(200, (await site.Send("GET", "WhoAmI", null, $"Origin: {site.Address.ToString().TrimEnd('/')}", "Sec-Fetch-Site: same-origin")).Status);
        Assert.Equal(200, (await site.Send("GET", "WhoAmI", null, $"Host: localhost:{site.Address.Port}", "Authorization: Bearer anything")).Status);
    }

    [Fact]
    public async Task Other_content_is_served_beside_the_API()
    {
        await using var site = new WebSite(new LocalWebOptions
        {
            Content =
            [
                _ => Task.FromResult(false),
                async context =>
                {
                    if (context.Request.Path != "/main.aspx") return false;
                    await context.Response.WriteAsync("the app");
                    return true;
                },
            ],
        });
        Assert.Equal("the app", (await site.Send("GET", new Uri(site.Address, "main.aspx").ToString())).Text);
        Assert.Equal(404, (await site.Send("GET", new Uri(site.Address, "other").ToString())).Status);
        Assert.Equal(501, (await site.Send("POST", new Uri(site.Address, "api/search/v1.0/query").ToString(), "{}")).Status);
    }

    [Fact]
    public async Task Nobody_acts_as_a_user_who_does_not_exist()
    {
        await using var site = new WebSite();
        Assert.Equal(403, (await site.Send("GET", "WhoAmI", null, $"MSCRMCallerID: {Guid.NewGuid()}")).Status);
        Assert.Equal(400, (await site.Send("GET", "WhoAmI", null, "CallerObjectId: me")).Status);
    }

    [Fact]
    public async Task A_user_without_rights_gets_403_and_the_default_user_can_be_chosen()
    {
        await using var site = new WebSite();
        var nobody = site.Dataverse.AddUser("No Body");
        var reply = await site.Send("POST", "leads", """{"lastname":"x"}""", $"MSCRMCallerID: {nobody}");
        Assert.Equal((403, "0x80040220"), (reply.Status, reply.ErrorCode));
        await using var theirs = LocalWeb.Start(site.Dataverse, new LocalWebOptions { UserId = nobody });
        Assert.Contains(nobody.ToString(), await site.Client.GetStringAsync(new Uri(theirs.Address, "api/data/v9.2/WhoAmI")), StringComparison.Ordinal);
        var taken = Assert.Throws<IOException>(() => LocalWeb.Start(site.Dataverse, new LocalWebOptions { Port = theirs.Address.Port }));
        Assert.Contains($"{theirs.Address.Port}", taken.Message, StringComparison.Ordinal);
    }
}
