using Dataverse.Local.Faults;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Pipeline;

/// <summary>Adds users the short way, for samples and tests.</summary>
internal static class NewUsers
{
    public static Guid Add(Server server, IOrganizationService service, string name, string[] roles)
    {
        Dictionary<string, Guid> known = new(StringComparer.OrdinalIgnoreCase);
        foreach (Entity role in server.All("role", "name"))
            known.TryAdd(role.GetAttributeValue<string>("name"), role.Id);
        foreach (string role in roles)
        {
            if (!known.ContainsKey(role))
                throw Fault.Of(ErrorCodes.InvalidArgument, $"There is no security role '{role}'. Import the solution that brings it; there are: {string.Join(", ", known.Keys)}.");
        }
        int space = name.LastIndexOf(' ');
        Entity user = new("systemuser");
        if (space > 0)
            user["firstname"] = name[..space];
        user["lastname"] = name[(space + 1)..];
        user["domainname"] = user["internalemailaddress"] = $"{name.Replace(' ', '.').ToLowerInvariant()}@{server.Organization.Name}.example";
        user["businessunitid"] = new EntityReference("businessunit", server.Organization.RootBusinessUnitId);
        Guid id = service.Create(user);
        if (roles.Length > 0)
        {
            EntityReferenceCollection given = [.. roles.Select(role => new EntityReference("role", known[role]))];
            service.Associate("systemuser", id, new Relationship("systemuserroles_association"), given);
        }
        return id;
    }
}
