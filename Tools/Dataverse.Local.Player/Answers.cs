using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Dataverse.Local.Player;

/// <summary>How the player answers a browser.</summary>
internal static class Answers
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    public static async Task<bool> File(HttpContext context, byte[] content, string type)
    {
        var response = context.Response;
        response.ContentType = type;
        response.ContentLength = content.Length;
        response.Headers.CacheControl = "no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        // Scripts and styles come from files alone, as in an organisation that enforces a strict policy.
        response.Headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' data:; frame-ancestors 'self'";
        await response.Body.WriteAsync(content, context.RequestAborted);
        return true;
    }

    public static Task<bool> Json<T>(HttpContext context, T value) =>
        File(context, JsonSerializer.SerializeToUtf8Bytes(value, Camel), "application/json; charset=utf-8");

    public static async Task<bool> Missing(HttpContext context, string sentence)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(sentence, context.RequestAborted);
        return true;
    }
}
