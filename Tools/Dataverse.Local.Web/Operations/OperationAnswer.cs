using System.Text.Json;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Rows;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Operations;

/// <summary>
/// What an operation gave, in the platform's form: nothing (204); a single row or list of rows as itself;
/// anything else as an object with one property per result.
/// </summary>
internal static class OperationAnswer
{
    public static ApiAnswer Of(Call call, Operation operation, ParameterCollection results) => operation.Results switch
    {
        [] => ApiAnswer.NoContent(),
        [{ Kind: FieldKind.Entity } only] => ApiAnswer.OfJson(writer =>
        {
            if (results.TryGetValue(only.Key, out var value) && value is Entity row)
                SingleRow(call, writer, row);
        }),
        [{ Kind: FieldKind.EntityCollection or FieldKind.EntityReferences } only] => ApiAnswer.OfJson(writer =>
        {
            writer.WriteString("@odata.context", $"{call.Request.Root}$metadata#Collection(mscrm.crmbaseentity)");
            writer.WritePropertyName("value");
            Value(call, writer, results.TryGetValue(only.Key, out var value) && value is not null ? value : new EntityCollection());
        }),
        _ => ApiAnswer.OfJson(writer =>
        {
            writer.WriteString("@odata.context", $"{call.Request.Root}$metadata#Microsoft.Dynamics.CRM.{operation.Name}Response");
            foreach (var result in operation.Results)
            {
                writer.WritePropertyName(result.Name);
                Value(call, writer, results.TryGetValue(result.Key, out var value) ? value : null);
            }
        }),
    };

    private static void SingleRow(Call call, Utf8JsonWriter writer, Entity row)
    {
        writer.WriteString("@odata.context", $"{call.Request.Root}$metadata#{call.Model.Table(row.LogicalName).Set}/$entity");
        new LooseRowWriter(writer, call.Model, call.Prefer, call.Request.Root).Row(row, []);
    }

    private static void Value(Call call, Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case EntityCollection rows:
                Array(writer, rows.Entities, row => Value(call, writer, row));
                break;
            case EntityReferenceCollection references:
                Array(writer, references, reference => Value(call, writer, reference));
                break;
            case string[] texts:
                Array(writer, texts, writer.WriteStringValue);
                break;
            case Guid[] ids:
                Array(writer, ids, writer.WriteStringValue);
                break;
            case Entity row:
                writer.WriteStartObject();
                writer.WriteString("@odata.type", $"#Microsoft.Dynamics.CRM.{row.LogicalName}");
                new LooseRowWriter(writer, call.Model, call.Prefer, call.Request.Root).Row(row, []);
                writer.WriteEndObject();
                break;
            case EntityReference reference:
                writer.WriteStartObject();
                writer.WriteString("@odata.type", $"#Microsoft.Dynamics.CRM.{reference.LogicalName}");
                writer.WriteString(call.Model.Table(reference.LogicalName).Table.PrimaryId, reference.Id);
                writer.WriteEndObject();
                break;
            default:
                JsonValue.Write(writer, value);
                break;
        }
    }

    private static void Array<T>(Utf8JsonWriter writer, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            write(item);
        writer.WriteEndArray();
    }
}
