using System.ServiceModel;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Faults;
using Dataverse.Local.Web.Verbs;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Dataverse.Local.Web.Batches;

/// <summary>Writes that succeed or fail together. A later one may name the row of an earlier one: $1.</summary>
internal sealed class ChangeSet(Dispatcher dispatcher, ApiRequest batch)
{
    private readonly List<(string Id, Call Call, Work Work)> prepared = [];

    /// <summary>The status of the failure; null when all went well.</summary>
    public int? Run(List<Part> parts, BatchWriter writer)
    {
        var answers = new BatchWriter("changesetresponse");
        string? at = null;
        Preferences? prefer = null;
        int? failed = null;
        try
        {
            Prepare(parts, (id, asked) => (at, prefer) = (id, asked));
            foreach (var (id, answer) in Execute())
                answers.Add(answer, id);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            if (exception is FaultException<OrganizationServiceFault> { Detail: ExecuteTransactionFault fault })
                (at, prefer) = (prepared[fault.FaultedRequestIndex].Id, prepared[fault.FaultedRequestIndex].Call.Prefer);
            var answer = ErrorAnswer.Of(exception, prefer);
            answers.Add(answer, at);
            failed = answer.Status;
        }

        writer.Add(answers);
        return failed;
    }

    private void Prepare(List<Part> parts, Action<string, Preferences> reached)
    {
        var earlier = new ContentIds(table => prepared[0].Call.Model.Table(table).Set);
        foreach (var part in parts)
        {
            var id = part.ContentId ?? throw ApiFault.Request("A request of a change set has no Content-ID; give each one its own.");
            var request = InnerRequest.Read(part, batch);
            reached(id, new Preferences(request.Header("Prefer")));
            if (request.Method == "GET")
                throw ApiFault.Request("A change set holds writes only; put the GET outside of it.");
            var call = dispatcher.Open(request, earlier);
            if (prepared.Count > 0 && prepared[0].Call.User != call.User)
                throw ApiFault.NotSupported("different callers in one change set");
            var work = Writes.Prepare(call);
            prepared.Add((id, call, work));
            earlier.Add(id, work.Row);
        }
    }

    private List<(string Id, ApiAnswer Answer)> Execute()
    {
        if (prepared.Count == 0)
            throw ApiFault.Request("A change set of the batch is empty.");
        var together = new ExecuteTransactionRequest { Requests = [], ReturnResponses = true };
        together.Requests.AddRange(prepared.Select(each => each.Work.Request));
        var done = (ExecuteTransactionResponse)prepared[0].Call.Service.Execute(together);
        return [.. prepared.Select((each, index) => (each.Id, each.Work.Answer(done.Responses[index])))];
    }
}
