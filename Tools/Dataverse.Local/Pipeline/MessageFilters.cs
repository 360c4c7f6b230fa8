using Dataverse.Local.Metadata;
using Dataverse.Local.Solutions;
using Dataverse.Local.Store;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Pipeline;

/// <summary>
/// Every message that steps may wait for has a filter row per table; a step names it to say which table it means.
/// Their ids come from message and table, the same way as in an import.
/// </summary>
internal static class MessageFilters
{
    private const string Filter = "sdkmessagefilter";

    /// <summary>Messages whose ids are made from their names: what they are elsewhere is not known here.</summary>
    private static readonly Dictionary<Guid, string> Many =
        new[] { "CreateMultiple", "UpdateMultiple" }.ToDictionary(name => DeterministicId.Of("sdkmessage", name));

    public static void Complete(Server server)
    {
        HashSet<Guid> known = [.. server.All(Filter, "sdkmessageid").Select(row => row.Id)];
        using StoreTransaction? own = server.Store.InTransaction ? null : server.Store.Begin();
        foreach (KeyValuePair<Guid, string> message in KnownMessages.All.Where(message => message.Value != "Execute").Concat(Many))
        {
            if (!server.Rows.Exists("sdkmessage", message.Key))
                server.Rows.Insert("sdkmessage", message.Key, new AttributeCollection { ["name"] = message.Value });
            foreach (Table table in server.Store.Catalog.Tables.Values)
            {
                Guid id = DeterministicId.Of(Filter, $"{message.Key}/{table.LogicalName}");
                if (!table.IsIntersect && !known.Contains(id))
                    server.Rows.Insert(Filter, id, Row(message.Key, table));
            }
        }
        own?.Commit();
    }

    private static AttributeCollection Row(Guid message, Table table)
    {
        AttributeCollection row = [];
        row["sdkmessageid"] = new EntityReference("sdkmessage", message);
        row["primaryobjecttypecode"] = table.LogicalName;
        row["iscustomprocessingstepallowed"] = true;
        return row;
    }
}
