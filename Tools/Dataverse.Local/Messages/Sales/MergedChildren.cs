using Dataverse.Local.Messages.Writing;
using Dataverse.Local.Metadata;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Sales;

/// <summary>
/// Points the rows that hung below a subordinate at the master, where the relationship says so. No steps of those rows run,
/// as when a deleted row's links are emptied.
/// </summary>
internal static class MergedChildren
{
    public static void Move(Server server, Guid subordinate, EntityReference master)
    {
        foreach (Table table in server.Store.Catalog.Tables.Values)
        {
            foreach (ManyToOne relationship in table.Parents)
            {
                if (relationship.ReferencedTable == master.LogicalName
                    && relationship.Cascade.Merge == "Cascade"
                    && table.Columns.TryGetValue(relationship.ReferencingColumn, out Column? lookup)
                    && lookup.IsStored)
                    Move(server, table, lookup, subordinate, master);
            }
        }
    }

    private static void Move(Server server, Table table, Column lookup, Guid subordinate, EntityReference master)
    {
        foreach (Guid id in Descendants.Pointing(server, table, lookup, master.LogicalName, subordinate))
        {
            Entity child = new(table.LogicalName, id) { [lookup.LogicalName] = master };
            server.Rows.Update(table.LogicalName, id, child.Attributes);
            PartyLists.WriteLookups(server, server.Shape(table.LogicalName), child);
            server.Wrote(table.LogicalName);
        }
    }
}
