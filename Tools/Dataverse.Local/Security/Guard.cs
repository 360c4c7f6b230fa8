using System.ServiceModel;
using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;
using Dataverse.Local.Pipeline;
using Dataverse.Local.Queries;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Security;

/// <summary>Refuses what the caller's roles do not allow.</summary>
internal static class Guard
{
    /// <summary>
    /// Demands a right on one row. Tables nobody owns need the privilege alone; business-owned tables
    /// are treated the same way.
    /// </summary>
    public static void Demand(Caller caller, AccessRight right, TableShape shape, Guid rowId, Guid owner, Guid businessUnit)
    {
        UserRights user = caller.User;
        if (user.IsUnlimited)
            return;
        string privilege = shape.Privileges[(int)right];
        Depth depth = user.DepthOf(privilege);
        if (depth == Depth.None)
            throw Missing(user, privilege, shape);
        if (shape.HasOwner && !user.Reaches(depth, owner, businessUnit))
            throw Fault.Of(ErrorCodes.PrivilegeDenied, $"{user.Name} ({user.Id}) holds {privilege} at {depth} depth, which does not reach {shape.Name} {rowId}. Share or assign the row, or widen the role.");
    }

    /// <summary>Demands a right on a row that has been read with the rule columns.</summary>
    public static void Demand(Caller caller, AccessRight right, TableShape shape, Entity row)
    {
        if (!caller.User.IsUnlimited)
            Demand(caller, right, shape, row.Id, Reference(row, "ownerid"), Reference(row, "owningbusinessunit"));
    }

    /// <summary>Linking rows needs Append on the row that points and AppendTo on every row pointed at by what the caller sent.</summary>
    public static void DemandLinks(Server server, Caller caller, TableShape shape, Entity target, Guid owner, Guid businessUnit)
    {
        bool appends = false;
        foreach (KeyValuePair<string, object> column in target.Attributes)
        {
            if (column.Value is not EntityReference reference || column.Key is "ownerid" or "transactioncurrencyid")
                continue;
            TableShape pointedAt = server.Shape(reference.LogicalName);
            if (!appends)
                Demand(caller, AccessRight.Append, shape, target.Id, owner, businessUnit);
            appends = true;
            if (server.Rows.Read(reference.LogicalName, reference.Id, pointedAt.RuleColumns) is { } other)
                Demand(caller, AccessRight.AppendTo, pointedAt, other);
        }
    }

    /// <inheritdoc cref="DemandLinks(Server, Caller, TableShape, Entity, Guid, Guid)"/>
    public static void DemandLinks(Server server, Caller caller, TableShape shape, Entity target, Entity before) =>
        DemandLinks(server, caller, shape, target, Reference(before, "ownerid"), Reference(before, "owningbusinessunit"));

    /// <summary>The part of a query's WHERE that leaves out rows the caller may not read; null when they may read all.</summary>
    public static string? Readable(Server server, UserRights user, Table table, string alias)
    {
        TableShape shape = server.Shape(table.LogicalName);
        string privilege = shape.Privileges[(int)AccessRight.Read];
        Depth depth = user.DepthOf(privilege);
        if (depth == Depth.None)
            throw Missing(user, privilege, shape);
        if (depth == Depth.Global || !shape.HasOwner)
            return null;
        string mine = $"{alias}.\"ownerid\" IN ({Blobs([user.Id, .. user.Teams])})";
        return depth switch
        {
            Depth.Local => $"({mine} OR {alias}.\"owningbusinessunit\" IN ({Blobs([user.BusinessUnitId])}))",
            Depth.Deep => $"({mine} OR {alias}.\"owningbusinessunit\" IN ({Blobs([user.BusinessUnitId, .. user.BusinessUnitsBelow])}))",
            _ => mine,
        };
    }

    /// <summary>Who asks, for the query engine.</summary>
    public static QueryCaller QueryCaller(Server server, UserRights user) => new(
        user.Id,
        user.BusinessUnitId,
        user.Teams,
        server.Now,
        TimeZoneInfo.Utc,
        user.IsUnlimited ? null : (table, alias) => Readable(server, user, table, alias));

    private static FaultException<OrganizationServiceFault> Missing(UserRights user, string privilege, TableShape shape) => Fault.Of(
        ErrorCodes.PrivilegeDenied,
        $"Principal user {user.Name} (Id={user.Id}) is missing {privilege} privilege on table '{shape.Name}'. Give them a role that holds it.");

    private static Guid Reference(Entity row, string column) => row.GetAttributeValue<EntityReference>(column)?.Id ?? Guid.Empty;

    private static string Blobs(IEnumerable<Guid> ids) => string.Join(",", ids.Select(id => $"x'{Convert.ToHexString(id.ToByteArray())}'"));
}
