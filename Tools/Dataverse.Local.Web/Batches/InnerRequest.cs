using System.Text;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Batches;

/// <summary>Reads a request that is a part of a batch.</summary>
internal static class InnerRequest
{
    private static readonly string[] Inherited = ["CallerObjectId", "MSCRMCallerID"];

    /// <param name="part">Of type application/http.</param>
    /// <param name="batch">The request around it, whose caller it has unless it names one.</param>
    public static ApiRequest Read(Part part, ApiRequest batch)
    {
        if (!part.ContentType.StartsWith("application/http", StringComparison.OrdinalIgnoreCase))
            throw ApiFault.Request($"A part of the batch has the content type '{part.ContentType}'; it must be application/http.");
        var lines = part.Content.Split('\n');
        if (lines[0].Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var method, .. { Length: > 0 } address, { } version] || !version.StartsWith("HTTP/", StringComparison.Ordinal))
            throw ApiFault.Request($"'{lines[0]}' in the batch is no request line; write GET /api/data/v9.2/leads HTTP/1.1, for example.");
        var inner = Multipart.Read(lines.AsSpan(1));
        var headers = new Dictionary<string, string>(inner.Headers, StringComparer.OrdinalIgnoreCase);
        foreach (var name in Inherited.Where(name => Inherited.All(each => !headers.ContainsKey(each))).ToList())
        {
            if (batch.Header(name) is { } caller)
                headers[name] = caller;
        }

        return new ApiRequest(method.ToUpperInvariant(), ServiceRoot.Strip(string.Join("%20", address)), batch.Root, headers, Encoding.UTF8.GetBytes(inner.Content.Trim()));
    }
}
