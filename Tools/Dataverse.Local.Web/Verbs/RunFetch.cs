using System.Text.Json;
using Dataverse.Local.Web.Asking;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Faults;
using Dataverse.Local.Web.Names;
using Dataverse.Local.Web.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Web.Verbs;

/// <summary>Answers FetchXML: in the address, or of a saved view.</summary>
internal static class RunFetch
{
    public static ApiAnswer Answer(Call call, TableModel table)
    {
        if (call.Options["userQuery"] is not null)
            throw ApiFault.NotSupported("userQuery: personal views");
        call.Options.Allow("beside FetchXML", "fetchXml", "savedQuery", "$count");
        var xml = call.Options["fetchXml"] ?? OfView(call, table, call.Options["savedQuery"]!);
        var fetch = FetchText.Read(xml, call.Prefer.PageSize);
        if (fetch.Table != table.Name)
            throw ApiFault.Request($"The FetchXML asks for '{fetch.Table}', the address for '{table.Set}'. Send it to the entity set of '{fetch.Table}'.");
        var found = GetRows.Run(call, new FetchExpression(fetch.Xml));
        var columns = fetch.HasAll ? [.. table.Columns.Select(column => column.LogicalName)] : fetch.Columns;
        return ApiAnswer.OfJson(writer => Write(writer, call, table, fetch, found, columns)).Applying(call.Prefer);
    }

    private static void Write(Utf8JsonWriter writer, Call call, TableModel table, FetchText fetch, EntityCollection found, IReadOnlyList<string> columns)
    {
        writer.WriteString("@odata.context", $"{call.Request.Root}$metadata#{table.Set}");
        Counts.Write(writer, call.Prefer, found.TotalRecordCount < 0 ? null : found);
        if (found.MoreRecords)
            writer.WriteString($"@{Annotations.PagingCookie}", Paging.Wrap(fetch.Page + 1, found.PagingCookie ?? ""));
        if (call.Prefer.Wants(Annotations.MoreRecords))
            writer.WriteBoolean($"@{Annotations.MoreRecords}", found.MoreRecords);
        if (call.Options["$count"] == "true")
            writer.WriteNumber("@odata.count", found.TotalRecordCount < 0 ? found.Entities.Count : found.TotalRecordCount);
        writer.WriteStartArray("value");
        var rows = new LooseRowWriter(writer, call.Model, call.Prefer, call.Request.Root);
        foreach (var row in found.Entities)
        {
            writer.WriteStartObject();
            rows.Row(row, columns);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The query of a saved view, which must be one of this table.</summary>
    private static string OfView(Call call, TableModel table, string text)
    {
        if (!Guid.TryParse(text.Trim('{', '}'), out var id))
            throw ApiFault.Request($"savedQuery must be the id of a view, not '{text}'.");
        var view = call.Service.Retrieve("savedquery", id, new ColumnSet("fetchxml", "returnedtypecode", "name"));
        var of = view.GetAttributeValue<string>("returnedtypecode");
        return of == table.Name
            ? view.GetAttributeValue<string>("fetchxml")
            : throw ApiFault.Request($"The view '{view.GetAttributeValue<string>("name")}' shows '{of}', not '{table.Name}'.");
    }
}
