using System.Text.Json;
using Dataverse.Local.Web.Addresses;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Faults;
using Dataverse.Local.Web.Names;
using Dataverse.Local.Web.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Dataverse.Local.Web.Verbs;

/// <summary>$ref: links rows and takes links away.</summary>
internal static class LinkVerbs
{
    private const string IdProperty = "@odata.id";

    public static Work Prepare(Call call, EntityReference row, ToOne one) => call.Request.Method switch
    {
        "PUT" or "POST" => PropertyVerbs.Set(call, row, one.Column, FromBody(call)),
        "DELETE" => PropertyVerbs.Set(call, row, one.Column, null),
        var method => throw ApiFault.WrongMethod(method, $"{one.Name}/$ref"),
    };

    /// <param name="call">The request.</param>
    /// <param name="row">The row that the collection belongs to.</param>
    /// <param name="many">The collection.</param>
    /// <param name="key">The related row's key in the address; null when body or $id name it.</param>
    public static Work Prepare(Call call, EntityReference row, ToMany many, string? key)
    {
        var isAdded = call.Request.Method switch
        {
            "POST" => true,
            "DELETE" => false,
            var method => throw ApiFault.WrongMethod(method, $"{many.Name}/$ref"),
        };
        var other = isAdded ? FromBody(call) : Named(call, many, key);
        var relationship = new Relationship(many.Relationship);
        if (many.Many is { } both && both.Table1 == both.Table2)
            relationship.PrimaryEntityRole = many.IsFirst ? EntityRole.Referencing : EntityRole.Referenced;
        OrganizationRequest request = isAdded
            ? new AssociateRequest { Target = row, Relationship = relationship, RelatedEntities = [other] }
            : new DisassociateRequest { Target = row, Relationship = relationship, RelatedEntities = [other] };
        return new Work(request.WithExtras(call), _ => ApiAnswer.NoContent());
    }

    private static EntityReference Named(Call call, ToMany many, string? key)
    {
        if (key is not null)
            return RowKeys.Read(call.Model, call.Model.Table(many.Table), key);
        var address = call.Options["$id"] ?? call.Options[IdProperty]
            ?? throw ApiFault.Request($"Which row is to be taken out of '{many.Name}'? Write its key behind the name, as in {many.Name}(id)/$ref.");
        return RowKeys.Of(call.Model, address, call.Earlier);
    }

    private static EntityReference FromBody(Call call) =>
        BodyReader.Object(call.Request).TryGetProperty(IdProperty, out var id) && id.ValueKind == JsonValueKind.String
            ? RowKeys.Of(call.Model, id.GetString()!, call.Earlier)
            : throw ApiFault.Payload($"The body has no '{IdProperty}' with the address of the row to link.");
}
