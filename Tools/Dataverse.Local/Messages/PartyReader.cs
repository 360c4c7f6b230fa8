using Dataverse.Local.Messages.Writing;
using Dataverse.Local.Metadata;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages;

/// <summary>Puts the lists of people into activities that are read.</summary>
internal static class PartyReader
{
    /// <summary>Which lists were asked for.</summary>
    public static string[] Wanted(TableShape shape, bool all, IReadOnlyCollection<string> columns) =>
        [.. shape.Parties.Select(column => column.LogicalName).Where(column => all || columns.Contains(column))];

    public static void Fill(Server server, Entity activity, IReadOnlyCollection<string> columns)
    {
        if (columns.Count == 0)
            return;
        Table table = server.Shape(PartyLists.Table).Table;
        List<Entity> parties = [];
        foreach (Guid id in server.SelectIds($"SELECT activitypartyid FROM {PartyLists.Table} WHERE activityid = $0 ORDER BY rowid", activity.Id))
        {
            Entity party = server.Rows.Read(PartyLists.Table, id)!;
            server.Queries.Fill(party, table, TimeZoneInfo.Utc);
            parties.Add(party);
        }
        foreach (string column in columns)
        {
            Entity[] here = [.. parties.Where(party => party.GetAttributeValue<OptionSetValue>(Participation.Mask)?.Value == Participation.Of(column))];
            if (here.Length > 0)
                activity[column] = new EntityCollection(here) { EntityName = PartyLists.Table };
        }
    }
}
