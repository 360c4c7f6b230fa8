using System.Text;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Batches;

/// <summary>
/// Runs $batch: one request after the other, each change set as one transaction. At the first failure it stops and answers with its status,
/// unless the caller prefers to continue.
/// </summary>
internal sealed class BatchRunner(Dispatcher dispatcher)
{
    private const int MostRequests = 1000;

    public ApiAnswer Answer(ApiRequest request)
    {
        if (request.Method != "POST")
            throw ApiFault.WrongMethod(request.Method, "$batch");
        var boundary = Multipart.Boundary(request.Header("Content-Type") ?? "")
            ?? throw ApiFault.Request("The content type of $batch must be multipart/mixed with a boundary.");
        var parts = Multipart.Split(Encoding.UTF8.GetString(request.Body.Span), boundary);
        Demand(parts);
        var prefer = new Preferences(request.Header("Prefer"));
        var writer = new BatchWriter("batchresponse");
        var status = 200;
        foreach (var part in parts)
        {
            var failed = Run(part, request, writer);
            if (failed is null || prefer.ContinuesOnError)
                continue;
            status = failed.Value;
            break;
        }

        return ApiAnswer.OfText(writer.Close(), $"multipart/mixed; boundary={writer.Boundary}", status).Applying(prefer);
    }

    /// <summary>The status of the failure; null when all went well.</summary>
    private int? Run(Part part, ApiRequest batch, BatchWriter writer)
    {
        if (Multipart.Boundary(part.ContentType) is { } boundary)
            return new ChangeSet(dispatcher, batch).Run(Multipart.Split(part.Content, boundary), writer);
        ApiAnswer answer;
        try
        {
            var request = InnerRequest.Read(part, batch);
            answer = request.Path == "$batch" ? throw ApiFault.Request("A batch cannot hold another batch.") : dispatcher.Answer(request);
        }
        catch (ApiFault fault)
        {
            answer = ErrorAnswer.Of(fault, null);
        }

        writer.Add(answer, part.ContentId);
        return answer.Status >= 400 ? answer.Status : null;
    }

    private static void Demand(List<Part> parts)
    {
        var count = parts.Sum(part => Multipart.Boundary(part.ContentType) is { } boundary ? Multipart.Split(part.Content, boundary).Count : 1);
        if (count is 0 or > MostRequests)
            throw ApiFault.Request($"A batch takes 1 to {MostRequests} requests, not {count}.");
    }
}
