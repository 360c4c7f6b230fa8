using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Writing;

/// <summary>The lists of people in an activity that is written (from, to, attendees). Each person becomes a row of activityparty.</summary>
internal sealed class PartyLists
{
    public const string Table = "activityparty";
    private static readonly string[] OfTheServer = ["activitypartyid", "activityid", "ownerid", Participation.Mask];
    private readonly Dictionary<string, EntityCollection> lists = [];

    private PartyLists()
    {
    }

    /// <summary>Takes the lists out of the row; null when it has none.</summary>
    public static PartyLists? Take(Server server, TableShape shape, Entity target)
    {
        PartyLists? taken = null;
        foreach (Column column in shape.Parties)
        {
            if (!target.Attributes.TryGetValue(column.LogicalName, out object value))
                continue;
            (taken ??= new PartyLists()).lists[column.LogicalName] = Read(server, shape, column, value);
            target.Attributes.Remove(column.LogicalName);
        }
        return taken;
    }

    /// <summary>Writes the rows in place of those that were there, and puts the lists back where plug-ins look for them.</summary>
    public void Write(Server server, Entity target)
    {
        foreach ((string column, EntityCollection parties) in lists)
        {
            Replace(server, target.Id, Participation.Of(column)!.Value, parties.Entities);
            target.Attributes[column] = parties;
        }
    }

    /// <summary>Owner and regarding are parties too, whenever they are written.</summary>
    public static void WriteLookups(Server server, TableShape shape, Entity target)
    {
        if (!shape.Table.IsActivity)
            return;
        IReadOnlyList<string> possible = server.Shape(Table).Columns["partyid"].Targets;
        foreach (string lookup in Participation.Lookups)
        {
            if (!target.Attributes.TryGetValue(lookup, out object value))
                continue;
            Entity[] parties = value is EntityReference reference && possible.Contains(reference.LogicalName)
                ? [new Entity(Table) { ["partyid"] = reference }]
                : [];
            Replace(server, target.Id, Participation.Of(lookup)!.Value, parties);
        }
    }

    /// <summary>The parties go with their activity.</summary>
    public static void Remove(Server server, TableShape shape, Guid activity)
    {
        if (!shape.Table.IsActivity)
            return;
        foreach (Guid party in server.SelectIds($"SELECT activitypartyid FROM {Table} WHERE activityid = $0", activity))
            server.Rows.Delete(Table, party);
    }

    private static EntityCollection Read(Server server, TableShape shape, Column column, object? value)
    {
        if (Participation.Of(column.LogicalName) == null)
            throw Fault.NotSupported($"writing '{column.LogicalName}' of '{shape.Name}'");
        IEnumerable<Entity> given = value switch
        {
            null => [],
            EntityCollection rows => rows.Entities,
            Entity[] rows => rows,
            _ => throw ColumnFault.WrongType(shape.Name, column, value),
        };
        return new EntityCollection([.. given.Select(party => Checked(server, shape, column, party))]) { EntityName = Table };
    }

    private static Entity Checked(Server server, TableShape shape, Column column, Entity party)
    {
        if (party.LogicalName != Table)
            throw Fault.Of(ErrorCodes.InvalidArgument, $"'{column.LogicalName}' of '{shape.Name}' takes rows of '{Table}', not of '{party.LogicalName}'. Put the person into partyid of such a row.");
        Entity copy = Copies.Of(party);
        foreach (string name in OfTheServer)
            copy.Attributes.Remove(name);
        if (copy.GetAttributeValue<EntityReference>("partyid") is { } person)
            Links.Check(server, shape, column, person);
        else if (string.IsNullOrEmpty(copy.GetAttributeValue<string>("addressused")))
            throw Fault.Of(ErrorCodes.InvalidArgument, $"A party in '{column.LogicalName}' of '{shape.Name}' is nobody. Give it a partyid, or the address in addressused.");
        ColumnGate.Create(server, server.Shape(Table), copy);
        return copy;
    }

    private static void Replace(Server server, Guid activity, int mask, IEnumerable<Entity> parties)
    {
        foreach (Guid old in server.SelectIds($"SELECT activitypartyid FROM {Table} WHERE activityid = $0 AND {Participation.Mask} = $1", activity, mask))
            server.Rows.Delete(Table, old);
        foreach (Entity party in parties)
        {
            AttributeCollection row = [.. party.Attributes];
            row["activityid"] = new EntityReference("activitypointer", activity);
            row[Participation.Mask] = new OptionSetValue(mask);
            row["ispartydeleted"] = false;
            row["instancetypecode"] = new OptionSetValue(0);
            server.Rows.Insert(Table, server.Ids.Next(), row);
        }
        server.Wrote(Table);
    }
}
