using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;
using Dataverse.Local.Pipeline;
using Dataverse.Local.Store.Schema;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Writing;

/// <summary>Deletes, unlinks or defends the rows that point at a row being deleted.</summary>
internal static class Descendants
{
    public static void Release(Server server, Operation operation)
    {
        // Activities of a kind have a relationship of their own, by which they may be deleted: what is left is unlinked at last.
        foreach (ManyToOne relationship in operation.Shape!.Children.OrderBy(relationship => relationship.ReferencingTable == ActivityView.Table))
        {
            if (!server.Store.Catalog.TryTable(relationship.ReferencingTable, out Table child)
                || !child.Columns.TryGetValue(relationship.ReferencingColumn, out Column? lookup)
                || !lookup.IsStored)
                continue;
            foreach (Guid id in Pointing(server, child, lookup, operation.TableName, operation.PrimaryId))
                Release(server, operation, relationship, id);
        }
    }

    private static void Release(Server server, Operation operation, ManyToOne relationship, Guid child)
    {
        switch (relationship.Cascade.Delete)
        {
            case "Cascade":
                ParameterCollection input = [];
                input["Target"] = new EntityReference(relationship.ReferencingTable, child);
                server.Pipeline.Forward(operation, "Delete", input);
                break;
            case "RemoveLink":
                AttributeCollection unlink = [];
                unlink[relationship.ReferencingColumn] = null!;
                string table = TableOf(server, relationship.ReferencingTable, child);
                server.Rows.Update(table, child, unlink);
                server.Wrote(table);
                break;
            case "Restrict":
                throw Fault.Of(ErrorCodes.CannotDeleteDueToAssociation, $"The object you tried to delete is associated with another object and cannot be deleted. The {relationship.ReferencingTable} {child} points at the {operation.TableName} {operation.PrimaryId} ({relationship.SchemaName}). Delete or reassign that row first.");
        }
    }

    /// <summary>In which table a row stands: an activity in that of its kind.</summary>
    private static string TableOf(Server server, string named, Guid id) => named != ActivityView.Table
        ? named
        : server.Store.Catalog.Tables.Values.First(table => table.IsActivity && server.SelectIds($"SELECT \"{table.PrimaryId}\" FROM \"{table.LogicalName}\" WHERE \"{table.PrimaryId}\" = $0", id).Count > 0).LogicalName;

    /// <summary>The rows of a table whose lookup names the row with this id.</summary>
    public static List<Guid> Pointing(Server server, Table child, Column lookup, string parent, Guid parentId)
    {
        string sql = $"SELECT \"{child.PrimaryId}\" FROM \"{child.LogicalName}\" WHERE \"{lookup.LogicalName}\" = $0";
        return lookup.IsPolymorphic
            ? server.SelectIds($"{sql} AND \"{lookup.LogicalName}$type\" = $1", parentId, parent)
            : server.SelectIds(sql, parentId);
    }
}
