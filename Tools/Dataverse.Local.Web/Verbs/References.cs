using Dataverse.Local.Web.Calls;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Verbs;

/// <summary>The address of a related row instead of the row.</summary>
internal static class References
{
    public static ApiAnswer Answer(Call call, EntityReference? row) => row is null
        ? ApiAnswer.NoContent()
        : ApiAnswer.OfJson(writer =>
        {
            writer.WriteString("@odata.context", $"{call.Request.Root}$metadata#$ref");
            writer.WriteString("@odata.id", call.Address(row));
        });
}
