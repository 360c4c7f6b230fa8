using System.Text.Json.Nodes;
using Dataverse.Local.Web.Calls;

namespace Dataverse.Local.Web.Definitions;

/// <summary>Wraps metadata into answers.</summary>
internal static class DefinitionAnswer
{
    public static ApiAnswer Many(Call call, string context, IEnumerable<JsonObject> values) => ApiAnswer.OfJson(writer =>
    {
        writer.WriteString("@odata.context", $"{call.Request.Root}$metadata#{context}");
        writer.WriteStartArray("value");
        foreach (var value in values)
            value.WriteTo(writer);
        writer.WriteEndArray();
    });

    public static ApiAnswer One(Call call, string context, JsonObject value) => ApiAnswer.OfJson(writer =>
    {
        writer.WriteString("@odata.context", $"{call.Request.Root}$metadata#{context}/$entity");
        foreach (var (name, node) in value)
        {
            writer.WritePropertyName(name);
            if (node is null)
                writer.WriteNullValue();
            else
                node.WriteTo(writer);
        }
    });
}
