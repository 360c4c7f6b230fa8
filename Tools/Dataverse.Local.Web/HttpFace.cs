using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Faults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Dataverse.Local.Web;

/// <summary>Turns HTTP requests into calls of the API and its answers into HTTP responses.</summary>
internal sealed class HttpFace(LocalDataverse dataverse, LocalWebOptions options)
{
    private readonly Dispatcher dispatcher = new(dataverse, options);

    public async Task Answer(HttpContext context)
    {
        if (Gatekeeper.Refusal(context) is { } refusal)
        {
            await Send(context, ErrorAnswer.Of(new ApiFault(StatusCodes.Status403Forbidden, ApiFault.AccessDenied, refusal), null));
            return;
        }

        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (ServiceRoot.Find(target) is { } root)
        {
            await Send(context, dispatcher.Answer(await Read(context, target, root)));
            return;
        }

        if (!target.StartsWith("/api/", StringComparison.OrdinalIgnoreCase))
        {
            foreach (var handler in options.Content)
            {
                if (await handler(context))
                    return;
            }
        }

        await Send(context, ErrorAnswer.Of(Elsewhere(target), null));
    }

    private static ApiFault Elsewhere(string target) => target.StartsWith("/api/search/", StringComparison.OrdinalIgnoreCase)
        ? ApiFault.NotSupported("the Dataverse Search API")
        : new ApiFault(StatusCodes.Status404NotFound, ApiFault.ResourceNotFound, $"There is nothing at '{target.Split('?')[0]}'. The Web API begins at /api/data/v9.2/.");

    private static async Task<ApiRequest> Read(HttpContext context, string target, string root)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new ApiRequest(
            context.Request.Method,
            target[root.Length..].TrimStart('/'),
            $"http://{context.Request.Host.Value}{root}/",
            headers,
            body.ToArray());
    }

    private static async Task Send(HttpContext context, ApiAnswer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.Headers.CacheControl = "no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["OData-Version"] = "4.0";
        response.Headers["x-ms-service-request-id"] = Guid.NewGuid().ToString();
        foreach (var (name, value) in answer.Headers)
            response.Headers[name] = value;
        if (answer.Body is not { } body)
            return;
        response.ContentType = answer.ContentType;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, context.RequestAborted);
    }
}
