using Dataverse.Local.Metadata;
using Dataverse.Local.Web.Addresses;
using Dataverse.Local.Web.Faults;
using Dataverse.Local.Web.Names;
using Dataverse.Local.Web.Operations;
using Dataverse.Local.Web.Verbs;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Calls;

/// <summary>POST, PATCH, PUT and DELETE, made ready to run.</summary>
internal static class Writes
{
    public static Work Prepare(Call call)
    {
        if (call.Path is not [var first, ..])
            throw ApiFault.WrongMethod(call.Request.Method, "the service document");
        if (call.Model.FindSet(first.Name) is not { } table)
            return Unbound.Prepare(call);
        if (first.Argument is { Length: > 0 } key)
            return OnRow(call, table, RowKeys.Read(call.Model, table, key));
        if (call.Path is [_, var second] && BoundOperations.IsName(second.Name))
            return BoundOperations.PrepareOnCollection(call, table, second);
        if (call.Path.Count > 1)
            throw ApiFault.NoSegment(call.Path[1].Name);
        return call.Request.Method == "POST" ? PostRow.Prepare(call, table) : throw ApiFault.WrongMethod(call.Request.Method, $"the entity set '{table.Set}'");
    }

    private static Work OnRow(Call call, TableModel table, EntityReference row)
    {
        if (call.Path.Count == 1)
        {
            return call.Request.Method switch
            {
                "PATCH" => PatchRow.Prepare(call, row),
                "DELETE" => DeleteRow.Prepare(call, row),
                var method => throw ApiFault.WrongMethod(method, $"a row of '{table.Set}'"),
            };
        }

        var (segment, isLink) = (call.Path[1], call.Path is [_, _, { Name: "$ref" }]);
        if (BoundOperations.IsName(segment.Name))
            return BoundOperations.PrepareOnRow(call, row, segment);
        if (call.Path.Count > 2 && !isLink)
            throw ApiFault.NoSegment(call.Path[2].Name);
        if (isLink && table.FindToOne(segment.Name) is { } one)
            return LinkVerbs.Prepare(call, row, one);
        if (isLink && table.FindToMany(segment.Name) is { } many)
            return LinkVerbs.Prepare(call, row, many, segment.Argument);
        if (!isLink && table.FindToMany(segment.Name) is { } related)
            throw ApiFault.NotSupported($"creating a row through '{related.Name}'; post it to its own set with the lookup bound");
        if (isLink || !table.Table.Columns.TryGetValue(segment.Name, out var column))
            throw OperationFinder.None(segment.Name);
        return OnProperty(call, row, column);
    }

    private static Work OnProperty(Call call, EntityReference row, Column column)
    {
        if (column.Type is ColumnType.File or ColumnType.Image)
            throw ApiFault.NotSupported($"uploading files to '{column.LogicalName}'");
        return call.Request.Method switch
        {
            "PUT" => PropertyVerbs.Put(call, row, column),
            "DELETE" => PropertyVerbs.Set(call, row, column, null),
            var method => throw ApiFault.WrongMethod(method, $"the property '{column.LogicalName}'"),
        };
    }
}
