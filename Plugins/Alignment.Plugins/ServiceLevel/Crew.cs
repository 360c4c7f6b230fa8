using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>What the rules know of a team: its name, who runs it, whose it is. Read once in thirty seconds.</summary>
internal sealed class Crew
{
    private const string RoleAlias = "r";

    private static readonly Remembered<Crew> Known = new(Read);

    public string Name { get; private set; } = "";

    /// <summary>The manager of the queue or team.</summary>
    public Guid? Administrator { get; private set; }

    public bool IsInSales { get; private set; }

    public bool IsInMarketing { get; private set; }

    public static Crew Of(Occasion on, Guid team) => Known.Of(on, team);

    /// <summary>Everybody in the team. One request.</summary>
    public static IEnumerable<Guid> Members(Occasion on, Guid team)
    {
        var query = new QueryExpression(T.TeamMembership.Table) { ColumnSet = new ColumnSet(T.TeamMembership.SystemUserId) };
        query.Criteria.AddCondition(T.TeamMembership.TeamId, ConditionOperator.Equal, team);
        return on.AsSystem.RetrieveMultiple(query).Entities.Select(row => row.GetAttributeValue<Guid>(T.TeamMembership.SystemUserId));
    }

    private static Crew Read(Occasion on, Guid id)
    {
        var query = new QueryExpression(T.Team.Table) { ColumnSet = new ColumnSet(T.Team.Name, T.Team.AdministratorId) };
        query.Criteria.AddCondition(T.Team.Id, ConditionOperator.Equal, id);
        var role = query.AddLink(T.TeamRoles.Table, T.Team.Id, T.TeamRoles.TeamId, JoinOperator.LeftOuter)
            .AddLink(T.Role.Table, T.TeamRoles.RoleId, T.Role.Id, JoinOperator.LeftOuter);
        role.EntityAlias = RoleAlias;
        role.Columns = new ColumnSet(T.Role.Id, T.Role.ParentRootRoleId);
        var crew = new Crew();
        foreach (var row in on.AsSystem.RetrieveMultiple(query).Entities)
        {
            crew.Name = row.GetAttributeValue<string>(T.Team.Name) ?? "";
            crew.Administrator = row.GetAttributeValue<EntityReference>(T.Team.AdministratorId)?.Id;
            crew.IsInSales |= Is(row, T.Registration.AlignmentSalesRole) || Is(row, T.Registration.AlignmentSalesManagerRole);
            crew.IsInMarketing |= Is(row, T.Registration.AlignmentMarketingRole) || Is(row, T.Registration.AlignmentMarketingLeadRole);
        }

        return crew;
    }

    private static bool Is(Entity row, string role) => Is(row, T.Role.Id, role) || Is(row, T.Role.ParentRootRoleId, role);

    private static bool Is(Entity row, string column, string role) =>
        row.GetAttributeValue<AliasedValue>($"{RoleAlias}.{column}")?.Value is { } value
        && (value is EntityReference reference ? reference.Id : value as Guid?) == new Guid(role);
}
