using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Dataverse.Local.Web;

/// <summary>Lets only programs of this machine and pages of this very server in.</summary>
internal static class Gatekeeper
{
    private static readonly string[] Names = ["127.0.0.1", "localhost", "[::1]"];

    /// <summary>Why the request is turned away; null when it may pass.</summary>
    public static string? Refusal(HttpContext context)
    {
        var host = context.Request.Headers.Host.ToString();
        if (!IsOurs(host, context.Connection.LocalPort))
            return $"This server answers to 127.0.0.1 and localhost only, not to the host '{host}'. Use the address it printed.";
        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length > 0 && !(origin.StartsWith("http://", StringComparison.Ordinal) && IsOurs(origin["http://".Length..], context.Connection.LocalPort)))
            return $"Pages of '{origin}' may not call this server: it has no passwords and serves its own pages only.";
        var site = context.Request.Headers["Sec-Fetch-Site"].ToString();
        return site is "cross-site" or "same-site"
            ? "A page of another site may not call this server: it has no passwords and serves its own pages only."
            : null;
    }

    private static bool IsOurs(string host, int port) => Names.Any(name =>
        host.Equals(string.Create(CultureInfo.InvariantCulture, $"{name}:{port}"), StringComparison.OrdinalIgnoreCase)
        || (port == 80 && host.Equals(name, StringComparison.OrdinalIgnoreCase)));
}
