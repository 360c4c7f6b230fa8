using Dataverse.Local.Web.Asking;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Names;
using Dataverse.Local.Web.Rows;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Web.Verbs;

/// <summary>Answers $apply with groups and sums.</summary>
internal static class GetGroups
{
    public static ApiAnswer Answer(Call call, TableModel table, Action<QueryExpression>? limit)
    {
        call.Options.Allow("beside $apply", "$apply");
        var query = Aggregation.Build(call.Model, table, call.Options);
        limit?.Invoke(query);
        var groups = GetRows.Run(call, query);
        return ApiAnswer.OfJson(writer =>
        {
            writer.WriteString("@odata.context", $"{call.Request.Root}$metadata#{table.Set}");
            writer.WriteStartArray("value");
            var rows = new LooseRowWriter(writer, call.Model, call.Prefer, call.Request.Root);
            foreach (var group in groups.Entities)
            {
                writer.WriteStartObject();
                rows.Row(group, []);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }).Applying(call.Prefer);
    }
}
