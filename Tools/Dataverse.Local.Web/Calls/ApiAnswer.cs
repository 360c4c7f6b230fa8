using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Dataverse.Local.Web.Calls;

/// <summary>What a request is answered with.</summary>
internal sealed class ApiAnswer(int status)
{
    public const string Json = "application/json; odata.metadata=minimal";

    /// <summary>Letters beyond ASCII are sent as they are, as the platform does; the content type forbids to read the answer as a page.</summary>
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public int Status { get; } = status;
    public string ContentType { get; private init; } = Json;
    public byte[]? Body { get; private init; }
    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public static ApiAnswer NoContent() => new(StatusCodes.Status204NoContent);

    public static ApiAnswer OfJson(Action<Utf8JsonWriter> write, int status = StatusCodes.Status200OK)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Plain))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return new ApiAnswer(status) { Body = stream.ToArray() };
    }

    public static ApiAnswer OfText(string text, string contentType = "text/plain", int status = StatusCodes.Status200OK) =>
        new(status) { Body = Encoding.UTF8.GetBytes(text), ContentType = contentType };

    public ApiAnswer With(string header, string value)
    {
        Headers[header] = value;
        return this;
    }
}
