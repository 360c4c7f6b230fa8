using System.Net;
using Dataverse.Local.Web.Calls;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;

namespace Dataverse.Local.Web;

/// <summary>
/// The Web API of a local Dataverse over HTTP, under <c>/api/data/v9.2/</c>, with the platform's shapes.
/// </summary>
/// <remarks>
/// There are no passwords: whoever reaches the server may act as any user of the organisation. Therefore it listens on
/// 127.0.0.1 alone, refuses every Host header but its own (a name that an attacker points at this machine does not get in),
/// refuses requests that a page of another origin makes, and sends no CORS headers.
/// An Authorization header is accepted and ignored. Never put it behind a proxy or a port forwarding.
/// </remarks>
public sealed class LocalWeb : IAsyncDisposable
{
    private const long MostBodyBytes = 128L * 1024 * 1024;
    private const int LongestAddress = 64 * 1024;
    private readonly WebApplication app;

    private LocalWeb(WebApplication app)
    {
        this.app = app;
        Address = new Uri(app.Urls.First() + "/");
    }

    /// <summary>Where the server answers, for example http://127.0.0.1:5000/.</summary>
    public Uri Address { get; }

    /// <summary>Starts to answer. The Dataverse stays the caller's: dispose of it after the server.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public static LocalWeb Start(LocalDataverse dataverse, LocalWebOptions? options = null)
    {
        options ??= new LocalWebOptions();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBodyBytes;
            kestrel.Limits.MaxRequestLineSize = LongestAddress;
            kestrel.Limits.MaxRequestBufferSize = null;
        });
        var app = builder.Build();
        app.Run(new HttpFace(dataverse, options).Answer);
        app.Start();
        return new LocalWeb(app);
    }

    /// <summary>Stops to listen; requests under way are finished.</summary>
    public ValueTask DisposeAsync() => app.DisposeAsync();
}
