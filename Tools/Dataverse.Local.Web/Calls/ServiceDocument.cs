using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Calls;

/// <summary>The list of entity sets at the root of the API.</summary>
internal static class ServiceDocument
{
    public static ApiAnswer Answer(Call call)
    {
        if (call.Request.Method != "GET")
            throw ApiFault.WrongMethod(call.Request.Method, "the service document");
        return ApiAnswer.OfJson(writer =>
        {
            writer.WriteString("@odata.context", $"{call.Request.Root}$metadata");
            writer.WriteStartArray("value");
            foreach (var set in call.Model.Catalog.Tables.Values.Select(table => table.EntitySetName).Distinct().Order(StringComparer.Ordinal))
            {
                writer.WriteStartObject();
                writer.WriteString("name", set);
                writer.WriteString("kind", "EntitySet");
                writer.WriteString("url", set);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
    }
}
