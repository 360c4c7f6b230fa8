using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Names;
using Dataverse.Local.Web.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Dataverse.Local.Web.Verbs;

/// <summary>Creates a row.</summary>
internal static class PostRow
{
    public static Work Prepare(Call call, TableModel table)
    {
        call.Options.Allow("when a row is created", "$select", "$expand");
        var row = new RowReader(call.Model, call.Earlier).Read(table, BodyReader.Object(call.Request));
        var request = new CreateRequest { Target = row }.WithExtras(call);
        return new Work(request, response => Created(call, new EntityReference(table.Name, ((CreateResponse)response).id)), row);
    }

    public static ApiAnswer Created(Call call, EntityReference row) =>
        Named(call, row, call.Prefer.ReturnsRepresentation ? GetRow.Answer(call, row, StatusCodes.Status201Created, false) : ApiAnswer.NoContent());

    /// <summary>Tells the address of the row in the headers.</summary>
    public static ApiAnswer Named(Call call, EntityReference row, ApiAnswer answer)
    {
        var address = call.Address(row);
        return answer.With("OData-EntityId", address).With("Location", address);
    }
}
