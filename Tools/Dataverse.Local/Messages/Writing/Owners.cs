using Dataverse.Local.Faults;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Writing;

/// <summary>Who owns a row, and what follows from it.</summary>
internal static class Owners
{
    /// <summary>The owner a new row will have: the one given, else the caller.</summary>
    public static EntityReference Of(Entity target, Caller caller) =>
        target.Attributes.TryGetValue("ownerid", out object value) && value is EntityReference owner
            ? owner
            : new EntityReference("systemuser", caller.UserId);

    public static Guid BusinessUnitOf(Server server, EntityReference owner)
    {
        if (owner.LogicalName == "systemuser")
            return server.Users.Of(owner.Id).BusinessUnitId;
        return server.Rows.Read("team", owner.Id, null)?.GetAttributeValue<EntityReference>("businessunitid")?.Id
            ?? server.Organization.RootBusinessUnitId;
    }

    /// <summary>Writes the owner with owning user or team and business unit.</summary>
    public static void Set(Server server, TableShape shape, Entity target, EntityReference owner)
    {
        if (owner.LogicalName is not ("systemuser" or "team"))
            throw Fault.Of(ErrorCodes.InvalidArgument, $"A row of '{shape.Name}' cannot be owned by a {owner.LogicalName}. Give it a systemuser or a team.");
        target["ownerid"] = owner;
        bool isUser = owner.LogicalName == "systemuser";
        Put(shape, target, "owninguser", isUser ? new EntityReference("systemuser", owner.Id) : null);
        Put(shape, target, "owningteam", isUser ? null : new EntityReference("team", owner.Id));
        Put(shape, target, "owningbusinessunit", new EntityReference("businessunit", BusinessUnitOf(server, owner)));
    }

    private static void Put(TableShape shape, Entity target, string column, EntityReference? value)
    {
        if (shape.Has(column))
            target[column] = value;
    }
}
