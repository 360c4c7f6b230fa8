using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Faults;
using Dataverse.Local.Web.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Dataverse.Local.Web.Verbs;

/// <summary>
/// Changes a row, or creates it. If-Match: * changes only; If-Match with an etag changes only that version; If-None-Match: * creates only;
/// without either the row is changed or created.
/// </summary>
internal static class PatchRow
{
    public static Work Prepare(Call call, EntityReference reference)
    {
        call.Options.Allow("when a row is changed", "$select", "$expand");
        var table = call.Model.Table(reference.LogicalName);
        var row = new RowReader(call.Model, call.Earlier).Read(table, BodyReader.Object(call.Request));
        if (row.Id != Guid.Empty && reference.Id != Guid.Empty && row.Id != reference.Id)
            throw ApiFault.Payload($"The address names the row {reference.Id}, the body names {row.Id}. Leave '{table.Table.PrimaryId}' out of the body.");
        row.Attributes.Remove(table.Table.PrimaryId);
        row.Id = reference.Id;
        var (match, noneMatch) = (call.Request.Header("If-Match"), call.Request.Header("If-None-Match"));
        if (match is not null && noneMatch is not null)
            throw ApiFault.Request("If-Match and If-None-Match exclude each other; send one of them.");
        if (noneMatch is not null)
            return Create(call, reference, row, noneMatch);
        row.KeyAttributes = reference.KeyAttributes;
        return match is not null ? Update(call, reference, row, match) : Upsert(call, row);
    }

    private static Work Create(Call call, EntityReference reference, Entity row, string noneMatch)
    {
        if (noneMatch != "*")
            throw ApiFault.Request("If-None-Match of a PATCH must be *.");
        foreach (var (column, value) in reference.KeyAttributes)
            row[column] = value;
        var request = new CreateRequest { Target = row }.WithExtras(call);
        return new Work(request, response => PostRow.Created(call, new EntityReference(row.LogicalName, ((CreateResponse)response).id)), row);
    }

    private static Work Update(Call call, EntityReference reference, Entity row, string match)
    {
        var request = new UpdateRequest { Target = row }.WithExtras(call);
        if (Etags.Version(match) is { } version)
        {
            row.RowVersion = version;
            request.ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches;
        }

        return new Work(request, _ => Changed(call, reference), row);
    }

    private static Work Upsert(Call call, Entity row)
    {
        var request = new UpsertRequest { Target = row }.WithExtras(call);
        return new Work(request, response => Upserted(call, (UpsertResponse)response), row);
    }

    private static ApiAnswer Upserted(Call call, UpsertResponse response) =>
        response.RecordCreated ? PostRow.Created(call, response.Target) : Changed(call, response.Target);

    public static ApiAnswer Changed(Call call, EntityReference reference)
    {
        var answer = call.Prefer.ReturnsRepresentation ? GetRow.Answer(call, reference, StatusCodes.Status200OK, false) : ApiAnswer.NoContent();
        return reference.Id == Guid.Empty ? answer.With("OData-EntityId", call.Request.Root + call.Request.Path) : PostRow.Named(call, reference, answer);
    }
}
