using System.Globalization;
using System.Text;
using Dataverse.Local.Web.Calls;
using Microsoft.AspNetCore.WebUtilities;

namespace Dataverse.Local.Web.Batches;

/// <summary>Writes the answers of a batch as multipart.</summary>
internal sealed class BatchWriter(string kind)
{
    private readonly StringBuilder text = new();

    public string Boundary { get; } = $"{kind}_{Guid.NewGuid()}";

    public void Add(ApiAnswer answer, string? contentId = null)
    {
        Open();
        text.Append("Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n");
        if (contentId is not null)
            text.Append("Content-ID: ").Append(contentId).Append("\r\n");
        text.Append(CultureInfo.InvariantCulture, $"\r\nHTTP/1.1 {answer.Status} {ReasonPhrases.GetReasonPhrase(answer.Status)}\r\n");
        if (answer.Body is not null)
            text.Append("Content-Type: ").Append(answer.ContentType).Append("\r\n");
        text.Append("OData-Version: 4.0\r\n");
        foreach (var (name, value) in answer.Headers)
            text.Append(name).Append(": ").Append(value).Append("\r\n");
        text.Append("\r\n");
        if (answer.Body is { } body)
            text.Append(Encoding.UTF8.GetString(body));
        text.Append("\r\n");
    }

    /// <summary>The answers of a change set as one part.</summary>
    public void Add(BatchWriter changeSet)
    {
        Open();
        text.Append("Content-Type: multipart/mixed; boundary=").Append(changeSet.Boundary).Append("\r\n\r\n").Append(changeSet.Close());
    }

    public string Close() => text.Append("--").Append(Boundary).Append("--\r\n").ToString();

    private void Open() => text.Append("--").Append(Boundary).Append("\r\n");
}
