using Dataverse.Local.Metadata;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Faults;
using Dataverse.Local.Web.Names;
using Dataverse.Local.Web.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Web.Verbs;

/// <summary>One property of a row: read, written with PUT, emptied with DELETE.</summary>
internal static class PropertyVerbs
{
    public static ApiAnswer Get(Call call, EntityReference reference, Column column, bool isRaw)
    {
        call.Options.Allow("when one property is read");
        var row = call.Service.Execute(new RetrieveRequest { Target = reference, ColumnSet = new ColumnSet(column.LogicalName) });
        var entity = ((RetrieveResponse)row).Entity;
        if (!entity.Attributes.TryGetValue(column.LogicalName, out var value) || value is null)
            return ApiAnswer.NoContent();
        var table = call.Model.Table(entity.LogicalName);
        if (isRaw)
            return ApiAnswer.OfText(value is string text ? text : Raw(value, column));
        return ApiAnswer.OfJson(writer =>
        {
            writer.WriteString("@odata.context", $"{call.Request.Root}$metadata#{table.Set}({entity.Id:D})/{TableModel.PropertyOf(column)}");
            writer.WritePropertyName("value");
            JsonValue.Write(writer, value, JsonValue.IsDateOnly(column));
        });
    }

    public static Work Put(Call call, EntityReference reference, Column column)
    {
        call.Options.Allow("when one property is written");
        var body = BodyReader.Object(call.Request);
        if (!body.TryGetProperty("value", out var json))
            throw ApiFault.Payload($"The body has no 'value' for '{column.LogicalName}'; send {{\"value\": ...}}.");
        if (column.IsLookup)
            throw ApiFault.Payload($"'{TableModel.PropertyOf(column)}' cannot be written; use PUT with /$ref on the navigation property.");
        return Set(call, reference, column, ColumnValue.Read(reference.LogicalName, column, json));
    }

    public static Work Set(Call call, EntityReference reference, Column column, object? value)
    {
        var row = new Entity(reference.LogicalName, reference.Id) { KeyAttributes = reference.KeyAttributes };
        row[column.LogicalName] = value;
        var request = new UpdateRequest { Target = row }.WithExtras(call);
        if (Etags.Version(call.Request.Header("If-Match")) is { } version)
        {
            row.RowVersion = version;
            request.ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches;
        }

        return new Work(request, _ => ApiAnswer.NoContent(), row);
    }

    private static string Raw(object value, Column column)
    {
        using var stream = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(stream))
            JsonValue.Write(writer, value, JsonValue.IsDateOnly(column));
        return System.Text.Encoding.UTF8.GetString(stream.ToArray()).Trim('"');
    }
}
