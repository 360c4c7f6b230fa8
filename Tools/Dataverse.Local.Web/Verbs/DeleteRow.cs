using Dataverse.Local.Web.Calls;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Dataverse.Local.Web.Verbs;

/// <summary>Removes a row; with If-Match and an etag only that version of it.</summary>
internal static class DeleteRow
{
    public static Work Prepare(Call call, EntityReference reference)
    {
        call.Options.Allow("when a row is deleted");
        var request = new DeleteRequest { Target = reference }.WithExtras(call);
        if (Etags.Version(call.Request.Header("If-Match")) is { } version)
        {
            reference.RowVersion = version;
            request.ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches;
        }

        return new Work(request, _ => ApiAnswer.NoContent());
    }
}
