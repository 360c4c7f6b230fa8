using Dataverse.Local.Messages.Sales;
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

    /// <summary>Messages that know only some tables, with ids of the same kind.</summary>
    private static readonly (string Message, string[] Tables)[] Few =
    [
        ("QualifyLead", ["lead"]),
        ("Win", ["opportunity"]),
        ("Lose", ["opportunity"]),
        ("Merge", [.. MergeMessage.Tables]),
    ];

    public static void Complete(Server server)
    {
        HashSet<Guid> known = [.. server.All(Filter, "sdkmessageid").Select(row => row.Id)];
        using StoreTransaction? own = server.Store.InTransaction ? null : server.Store.Begin();
        Table[] tables = [.. server.Store.Catalog.Tables.Values.Where(table => !table.IsIntersect)];
        foreach (KeyValuePair<Guid, string> message in KnownMessages.All.Where(message => message.Value != "Execute").Concat(Many))
            Complete(server, known, message.Key, message.Value, tables);
        foreach ((string message, string[] few) in Few)
            Complete(server, known, DeterministicId.Of("sdkmessage", message), message, tables.Where(table => few.Contains(table.LogicalName)));
        own?.Commit();
    }

    private static void Complete(Server server, HashSet<Guid> known, Guid id, string message, IEnumerable<Table> tables)
    {
        if (!server.Rows.Exists("sdkmessage", id))
            server.Rows.Insert("sdkmessage", id, new AttributeCollection { ["name"] = message });
        foreach (Table table in tables)
        {
            Guid filter = DeterministicId.Of(Filter, $"{id}/{table.LogicalName}");
            if (!known.Contains(filter))
                server.Rows.Insert(Filter, filter, Row(id, table));
        }
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
