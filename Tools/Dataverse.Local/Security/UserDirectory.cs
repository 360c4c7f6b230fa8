using Dataverse.Local.Faults;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Security;

/// <summary>Users with their rights, worked out from the role tables and kept until one of those is written.</summary>
internal sealed class UserDirectory(Server server)
{
    private static readonly HashSet<string> SourceTables =
    [
        "systemuser", "team", "businessunit", "role", "privilege", "roleprivileges",
        "systemuserroles", "teamroles", "teammembership",
    ];

    private readonly Dictionary<Guid, UserRights> users = [];

    public static bool Concerns(string table) => SourceTables.Contains(table);

    public void Forget() => users.Clear();

    /// <summary>The user with this id; a fault when there is none or they are disabled.</summary>
    public UserRights Of(Guid id)
    {
        if (!users.TryGetValue(id, out UserRights? user))
            users[id] = user = Load(id);
        if (user.IsDisabled)
            throw Fault.Of(ErrorCodes.UserNotEnabled, $"The user {user.Name} ({id}) is disabled: nothing can be done as them or given to them. Enable the user, or name another.");
        return user;
    }

    private UserRights Load(Guid id)
    {
        Entity row = server.Rows.Read("systemuser", id, null)
            ?? throw Fault.Of(ErrorCodes.ObjectDoesNotExist, $"systemuser With Id = {id} Does Not Exist");
        Guid unit = row.GetAttributeValue<EntityReference>("businessunitid")?.Id ?? WellKnown.RootBusinessUnit;
        List<Guid> teams = Linked("teammembership", "systemuserid", id, "teamid");
        HashSet<Guid> roles = [.. Linked("systemuserroles", "systemuserid", id, "roleid")];
        foreach (Guid team in teams)
            roles.UnionWith(Linked("teamroles", "teamid", team, "roleid"));
        bool isUnlimited = id == WellKnown.SystemUser || roles.Any(IsSystemAdministrator);
        return new UserRights(
            id,
            row.GetAttributeValue<string>("fullname") ?? id.ToString(),
            unit,
            row.GetAttributeValue<bool?>("isdisabled") == true,
            isUnlimited,
            teams,
            UnitsBelow(unit),
            isUnlimited ? new Dictionary<string, Depth>() : PrivilegesOf(roles));
    }

    private bool IsSystemAdministrator(Guid role) =>
        role == WellKnown.SystemAdministratorRole
        || server.Rows.Read("role", role, null)?.GetAttributeValue<EntityReference>("roletemplateid")?.Id == WellKnown.SystemAdministratorTemplate;

    private Dictionary<string, Depth> PrivilegesOf(HashSet<Guid> roles)
    {
        Dictionary<string, Depth> privileges = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<Guid, string> names = server.All("privilege", "name")
            .ToDictionary(row => row.Id, row => row.GetAttributeValue<string>("name"));
        foreach (Entity row in server.All("roleprivileges"))
        {
            if (!roles.Contains(IdIn(row, "roleid")) || !names.TryGetValue(IdIn(row, "privilegeid"), out string? name))
                continue;
            Depth depth = (Depth)row.GetAttributeValue<int>("privilegedepthmask");
            if (depth > privileges.GetValueOrDefault(name))
                privileges[name] = depth;
        }
        return privileges;
    }

    private HashSet<Guid> UnitsBelow(Guid unit)
    {
        ILookup<Guid, Guid> children = server.All("businessunit", "parentbusinessunitid")
            .ToLookup(row => IdIn(row, "parentbusinessunitid"), row => row.Id);
        HashSet<Guid> below = [];
        Queue<Guid> open = new([unit]);
        while (open.TryDequeue(out Guid parent))
        {
            foreach (Guid child in children[parent])
            {
                if (below.Add(child))
                    open.Enqueue(child);
            }
        }
        return below;
    }

    private List<Guid> Linked(string table, string column, Guid id, string other) =>
        [.. server.All(table).Where(row => IdIn(row, column) == id).Select(row => IdIn(row, other))];

    private static Guid IdIn(Entity row, string column) => row.Attributes.TryGetValue(column, out object value)
        ? value switch
        {
            Guid id => id,
            EntityReference reference => reference.Id,
            _ => Guid.Empty,
        }
        : Guid.Empty;
}
