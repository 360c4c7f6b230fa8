using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying.Maven;

/// <summary>Agents and their managers as users; each regional office is a business unit with the team that everybody in it belongs to.</summary>
internal static class MavenPeople
{
    private const string BusinessUnit = "businessunit";
    private const string UnitName = "name";
    private const string ParentUnit = "parentbusinessunitid";
    private const int OwnerTeam = 0;

    /// <returns>The user of each agent.</returns>
    public static IReadOnlyDictionary<string, Guid> Hire(LocalDataverse dataverse, IReadOnlyList<MavenAgent> agents)
    {
        var admin = dataverse.Service(dataverse.AdminId);
        var offices = agents.Select(agent => agent.Office).Distinct().ToDictionary(name => name, name => Open(dataverse, admin, name));
        var managers = agents.Select(agent => agent.Manager).Distinct().ToDictionary(name => name, name => dataverse.AddUser(name, "Alignment Sales Manager"));
        var users = agents.ToDictionary(agent => agent.Name, agent => dataverse.AddUser(agent.Name, "Alignment Sales"));
        foreach (var agent in agents)
        {
            admin.Update(new Entity(T.SystemUser.Table, managers[agent.Manager]) { [T.SystemUser.BusinessUnitId] = offices[agent.Office] });
            admin.Update(new Entity(T.SystemUser.Table, users[agent.Name])
            {
                [T.SystemUser.BusinessUnitId] = offices[agent.Office],
                [T.SystemUser.ParentSystemUserId] = new EntityReference(T.SystemUser.Table, managers[agent.Manager]),
            });
        }

        return users;
    }

    private static EntityReference Open(LocalDataverse dataverse, IOrganizationService admin, string office)
    {
        var unit = new EntityReference(BusinessUnit, admin.Create(new Entity(BusinessUnit)
        {
            [UnitName] = office,
            [ParentUnit] = new EntityReference(BusinessUnit, dataverse.RootBusinessUnitId),
        }));
        // The platform makes the team of a business unit by itself; nobody may create it.
        dataverse.Load(T.Team.Table,
        [
            new Entity(T.Team.Table)
            {
                [T.Team.Name] = office,
                [T.Team.TeamType] = new OptionSetValue(OwnerTeam),
                [T.Team.IsDefault] = true,
                [T.Team.BusinessUnitId] = unit,
                [T.Team.AdministratorId] = new EntityReference(T.SystemUser.Table, dataverse.AdminId),
            },
        ]);
        return unit;
    }
}
