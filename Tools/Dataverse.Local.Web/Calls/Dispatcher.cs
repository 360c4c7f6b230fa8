using Dataverse.Local.Web.Batches;
using Dataverse.Local.Web.Definitions;
using Dataverse.Local.Web.Faults;
using Dataverse.Local.Web.Operations;

namespace Dataverse.Local.Web.Calls;

/// <summary>Finds out what a request means and has it carried out. Every failure comes out as an answer.</summary>
internal sealed class Dispatcher(LocalDataverse dataverse, LocalWebOptions options)
{
    private readonly Callers callers = new(dataverse, options);

    public ApiAnswer Answer(ApiRequest request)
    {
        Preferences? prefer = null;
        try
        {
            prefer = new Preferences(request.Header("Prefer"));
            if (request.Path == "$batch")
                return new BatchRunner(this).Answer(request);
            return Answer(Open(request, null));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return ErrorAnswer.Of(exception, prefer);
        }
    }

    /// <summary>The request with its caller and, inside a change set, the rows of earlier requests.</summary>
    public Call Open(ApiRequest request, ContentIds? earlier) => new(dataverse, request, callers.Of(request), earlier);

    private static ApiAnswer Answer(Call call)
    {
        if (call.Path is not [var first, ..])
            return ServiceDocument.Answer(call);
        if (DefinitionPaths.Owns(first.Name))
            return DefinitionPaths.Answer(call);
        if (call.Model.FindSet(first.Name) is null)
            return Unbound.Answer(call);
        return call.Request.Method == "GET" ? Reads.Answer(call) : Writes.Prepare(call).Run(call);
    }
}
