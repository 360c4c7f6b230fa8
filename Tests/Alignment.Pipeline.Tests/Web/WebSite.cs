using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Alignment.Pipeline.Tests.Local.Pipeline;
using Dataverse.Local;
using Dataverse.Local.Web;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Web;

/// <summary>A fresh organisation behind a real HTTP server, and a client that talks to it.</summary>
public sealed class WebSite : IAsyncDisposable
{
    private readonly LocalWeb web;

    public WebSite(LocalWebOptions? options = null)
    {
        web = LocalWeb.Start(Sandbox.Dataverse, options);
        Client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = new Uri(web.Address, "api/data/v9.2/") };
    }

    public Sandbox Sandbox { get; } = new();
    public LocalDataverse Dataverse => Sandbox.Dataverse;
    public IOrganizationService Admin => Sandbox.Admin;
    public HttpClient Client { get; }
    public Uri Address => web.Address;
    public string Root => Client.BaseAddress!.ToString();

    public Guid Lead(string lastName, params (string Column, object Value)[] columns)
    {
        var lead = Sandbox.Lead(lastName);
        foreach (var (column, value) in columns) lead[column] = value;
        return Admin.Create(lead);
    }

    /// <summary>Sends a request as it is written, with headers written as Name: value.</summary>
    public async Task<WebReply> Send(string method, string address, string? body = null, params string[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        var type = "application/json";
        foreach (var header in headers)
        {
            var (name, value) = header.Split(": ", 2) is [var left, var right] ? (left, right) : throw new ArgumentException(header);
            if (name == "Content-Type")
                type = value;
            else
                request.Headers.TryAddWithoutValidation(name, value);
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        }

        using var response = await Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var all = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(',', header.Value), StringComparer.OrdinalIgnoreCase);
        return new WebReply((int)response.StatusCode, all, text);
    }

    /// <summary>The body of a GET that must succeed.</summary>
    public async Task<JsonNode> Get(string address, params string[] headers)
    {
        var reply = await Send("GET", address, null, headers);
        Assert.True(reply.Status == 200, $"{address}: {reply.Status} {reply.Text}");
        return reply.Json;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await web.DisposeAsync();
        Sandbox.Dispose();
    }
}
