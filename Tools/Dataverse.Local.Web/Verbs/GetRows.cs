using Dataverse.Local.Web.Asking;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Names;
using Dataverse.Local.Web.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Web.Verbs;

/// <summary>Answers with the rows of an entity set, or of a collection-valued navigation property.</summary>
internal static class GetRows
{
    private static readonly string[] Allowed = ["$select", "$expand", "$filter", "$orderby", "$top", "$count", "$skiptoken"];

    /// <param name="call">The request.</param>
    /// <param name="table">Of the rows.</param>
    /// <param name="limit">Narrows the query to the rows that are meant; null for the whole set.</param>
    public static ApiAnswer Answer(Call call, TableModel table, Action<QueryExpression>? limit = null)
    {
        call.Options.Allow("when rows are queried", Allowed);
        var plan = Selections.Read(call.Model, table, call.Options);
        var query = Query(call, plan, limit);
        var page = Page(call, query);
        var answer = Run(call, query);
        var rows = new Expander(call).Expand(answer.Entities, plan);
        var count = call.Options["$count"] == "true" ? Count.Of(call, plan, limit) : null;
        return ApiAnswer.OfJson(writer =>
        {
            writer.WriteString("@odata.context", $"{call.Request.Root}$metadata#{table.Set}{plan.Shape}");
            Counts.Write(writer, call.Prefer, count);
            if (count is not null)
                writer.WriteNumber("@odata.count", count.TotalRecordCount);
            writer.WriteStartArray("value");
            var rowWriter = new RowWriter(writer, call.Model, call.Prefer, call.Request.Root);
            foreach (var row in rows)
                rowWriter.Object(row, plan);
            writer.WriteEndArray();
            if (answer.MoreRecords && query.TopCount is null)
                writer.WriteString("@odata.nextLink", NextLink(call, page + 1, answer.PagingCookie));
        }).Applying(call.Prefer);
    }

    public static EntityCollection Run(Call call, QueryBase query)
    {
        var request = new RetrieveMultipleRequest { Query = query };
        if (call.Options["tag"] is { } tag)
            request["tag"] = tag;
        return ((RetrieveMultipleResponse)call.Service.Execute(request)).EntityCollection;
    }

    private static QueryExpression Query(Call call, RowPlan plan, Action<QueryExpression>? limit)
    {
        var query = QueryBuilder.Build(call.Model, plan, call.Options);
        limit?.Invoke(query);
        return query;
    }

    private static int Page(Call call, QueryExpression query)
    {
        if (query.TopCount is not null)
            return 1;
        query.PageInfo = new PagingInfo { Count = call.Prefer.PageSize ?? 0, PageNumber = 1 };
        if (call.Options["$skiptoken"] is { } token)
            (query.PageInfo.PageNumber, query.PageInfo.PagingCookie) = Paging.Unwrap(token);
        return query.PageInfo.PageNumber;
    }

    private static string NextLink(Call call, int page, string cookie)
    {
        var options = call.Request.Query.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(option => !Uri.UnescapeDataString(option).StartsWith("$skiptoken=", StringComparison.OrdinalIgnoreCase))
            .Append($"$skiptoken={Uri.EscapeDataString(Paging.Wrap(page, cookie))}");
        return $"{call.Request.Root}{call.Request.Path}?{string.Join('&', options)}";
    }
}
