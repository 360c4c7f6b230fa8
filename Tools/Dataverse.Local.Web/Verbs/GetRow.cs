using Dataverse.Local.Web.Asking;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Dataverse.Local.Web.Verbs;

/// <summary>Answers with one row.</summary>
internal static class GetRow
{
    public static ApiAnswer Answer(Call call, EntityReference reference, int status = StatusCodes.Status200OK, bool isConditional = true)
    {
        call.Options.Allow("when one row is read", "$select", "$expand");
        var table = call.Model.Table(reference.LogicalName);
        var plan = Selections.Read(call.Model, table, call.Options);
        var request = new RetrieveRequest { Target = reference, ColumnSet = plan.Read };
        if (call.Options["tag"] is { } tag)
            request["tag"] = tag;
        var entity = ((RetrieveResponse)call.Service.Execute(request)).Entity;
        if (isConditional && Etags.Version(call.Request.Header("If-None-Match")) is { } version && version == entity.RowVersion)
            return new ApiAnswer(StatusCodes.Status304NotModified);
        return Answer(call, new Expander(call).Expand([entity], plan)[0], plan, status);
    }

    public static ApiAnswer Answer(Call call, FoundRow row, RowPlan plan, int status)
    {
        var answer = ApiAnswer.OfJson(
            writer =>
            {
                writer.WriteString("@odata.context", $"{call.Request.Root}$metadata#{plan.Table.Set}{plan.Shape}/$entity");
                new RowWriter(writer, call.Model, call.Prefer, call.Request.Root).Row(row, plan);
            },
            status);
        return answer.With("ETag", Etags.Of(row.Entity)).Applying(call.Prefer);
    }
}
