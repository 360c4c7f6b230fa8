using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying.Maven;

/// <summary>Agents and their managers as users; each regional office is a team with all of them.</summary>
internal static class MavenPeople
{
    private const string Members = "teammembership_association";
    private const int OwnerTeam = 0;

    /// <returns>The user of each agent.</returns>
    public static IReadOnlyDictionary<string, Guid> Hire(LocalDataverse dataverse, IReadOnlyList<MavenAgent> agents)
    {
        var admin = dataverse.Service(dataverse.AdminId);
        var managers = agents.Select(agent => agent.Manager).Distinct().ToDictionary(name => name, name => dataverse.AddUser(name, "Alignment Sales Manager"));
        var users = agents.ToDictionary(agent => agent.Name, agent => dataverse.AddUser(agent.Name, "Alignment Sales"));
        foreach (var agent in agents)
            admin.Update(new Entity(T.SystemUser.Table, users[agent.Name]) { [T.SystemUser.ParentSystemUserId] = new EntityReference(T.SystemUser.Table, managers[agent.Manager]) });
        foreach (var office in agents.GroupBy(agent => agent.Office))
        {
            var team = admin.Create(new Entity(T.Team.Table)
            {
                [T.Team.Name] = office.Key,
                [T.Team.TeamType] = new OptionSetValue(OwnerTeam),
                [T.Team.BusinessUnitId] = new EntityReference("businessunit", dataverse.RootBusinessUnitId),
                [T.Team.AdministratorId] = new EntityReference(T.SystemUser.Table, managers[office.First().Manager]),
            });
            var members = office.Select(agent => users[agent.Name]).Concat(office.Select(agent => managers[agent.Manager]).Distinct());
            admin.Associate(T.Team.Table, team, new Relationship(Members), [.. members.Select(user => new EntityReference(T.SystemUser.Table, user))]);
        }

        return users;
    }
}
