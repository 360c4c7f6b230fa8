using System.Text.Json;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Rows;

/// <summary>Reads a request body, which must be one JSON object.</summary>
internal static class BodyReader
{
    public static JsonElement Object(ApiRequest request)
    {
        if (request.Body.Length == 0)
            throw ApiFault.Payload("The request body is empty; send a JSON object.");
        if (request.Header("Content-Type") is { } type && !type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
            throw new ApiFault(415, ApiFault.InvalidRequest, $"The content type '{type}' is not supported; send application/json.");
        try
        {
            using var document = JsonDocument.Parse(request.Body);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.Clone()
                : throw ApiFault.Payload($"The request body is a JSON {document.RootElement.ValueKind}; send an object.");
        }
        catch (JsonException problem)
        {
            throw ApiFault.Payload($"The request body is not JSON: {problem.Message}");
        }
    }

    /// <summary>As Object; nothing at all counts as an object without properties.</summary>
    public static JsonElement ObjectOrNothing(ApiRequest request) =>
        request.Body.Length == 0 ? JsonDocument.Parse("{}").RootElement : Object(request);
}
