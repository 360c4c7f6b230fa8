using Dataverse.Local.Web.Addresses;
using Dataverse.Local.Web.Asking;
using Dataverse.Local.Web.Faults;
using Dataverse.Local.Web.Names;
using Dataverse.Local.Web.Operations;
using Dataverse.Local.Web.Verbs;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Web.Calls;

/// <summary>GET on entity sets, rows, properties and navigation properties.</summary>
internal static class Reads
{
    public static ApiAnswer Answer(Call call)
    {
        var table = call.Model.NeedSet(call.Path[0].Name);
        if (call.Path[0].Argument is { Length: > 0 } key)
            return OfRow(call, RowKeys.Read(call.Model, table, key), 1);
        return call.Path.Count switch
        {
            1 => Rows(call, table, null),
            2 when call.Path[1].Name == "$count" => Count.Answer(call, table),
            2 when BoundOperations.IsName(call.Path[1].Name) => BoundOperations.OnCollection(call, table, call.Path[1]),
            _ => throw OperationFinder.None(call.Path[1].Name),
        };
    }

    /// <param name="call">The request.</param>
    /// <param name="row">The row that the path leads to so far.</param>
    /// <param name="at">The segment behind it.</param>
    private static ApiAnswer OfRow(Call call, EntityReference row, int at)
    {
        if (at == call.Path.Count)
            return GetRow.Answer(call, row);
        var table = call.Model.Table(row.LogicalName);
        var segment = call.Path[at];
        var next = at + 1 < call.Path.Count ? call.Path[at + 1].Name : null;
        if (BoundOperations.IsName(segment.Name))
            return BoundOperations.OnRow(call, row, segment);
        if (table.FindProperty(segment.Name) is { } column && next is null or "$value" && at + 2 >= call.Path.Count)
            return PropertyVerbs.Get(call, row, column!, next is not null);
        if (table.FindToOne(segment.Name) is { } one)
            return next == "$ref" ? References.Answer(call, Parent(call, row, one)) : Through(call, Parent(call, row, one), at + 1);
        if (table.FindToMany(segment.Name) is not { } many)
            throw OperationFinder.None(segment.Name);
        var related = call.Model.Table(many.Table);
        if (segment.Argument is { Length: > 0 } key)
            return OfRow(call, RowKeys.Read(call.Model, related, key), at + 1);
        var here = IdOf(call, row);
        return next switch
        {
            null => Rows(call, related, query => QueryBuilder.RelatedTo(query, related, many, here)),
            "$count" => Count.Answer(call, related, query => QueryBuilder.RelatedTo(query, related, many, here)),
            _ => throw ApiFault.NotSupported($"'{next}' behind '{many.Name}'"),
        };
    }

    private static ApiAnswer Rows(Call call, TableModel table, Action<QueryExpression>? limit)
    {
        if ((call.Options["fetchXml"] ?? call.Options["savedQuery"] ?? call.Options["userQuery"]) is null)
            return call.Options["$apply"] is null ? GetRows.Answer(call, table, limit) : GetGroups.Answer(call, table, limit);
        return limit is null ? RunFetch.Answer(call, table) : throw ApiFault.NotSupported("FetchXML behind a navigation property");
    }

    /// <summary>The row behind a lookup; without one the answer is empty.</summary>
    private static ApiAnswer Through(Call call, EntityReference? parent, int at) =>
        parent is null ? ApiAnswer.NoContent() : OfRow(call, parent, at);

    private static EntityReference? Parent(Call call, EntityReference row, ToOne one)
    {
        var found = (RetrieveResponse)call.Service.Execute(new RetrieveRequest { Target = row, ColumnSet = new ColumnSet(one.Column.LogicalName) });
        var reference = found.Entity.GetAttributeValue<EntityReference>(one.Column.LogicalName);
        return reference is not null && (one.Target ?? reference.LogicalName) == reference.LogicalName ? new EntityReference(reference.LogicalName, reference.Id) : null;
    }

    private static EntityReference IdOf(Call call, EntityReference row)
    {
        if (row.Id != Guid.Empty)
            return row;
        var primary = call.Model.Table(row.LogicalName).Table.PrimaryId;
        return ((RetrieveResponse)call.Service.Execute(new RetrieveRequest { Target = row, ColumnSet = new ColumnSet(primary) })).Entity.ToEntityReference();
    }
}
