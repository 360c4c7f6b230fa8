using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Hosting;

/// <summary>What the rules know of a user: roles (direct and through teams), teams, manager. Read once in thirty seconds.</summary>
internal sealed class Person
{
    /// <summary>The System Administrator role has this template in every organisation.</summary>
    private static readonly Guid SystemAdministratorTemplate = new("627090ff-40a3-4053-8790-584edc5be201");

    private static readonly Remembered<Person> Known = new(Read);

    private readonly HashSet<Guid> roles = [];
    private readonly HashSet<Guid> teams = [];

    private Person(Entity? user)
    {
        Name = user?.GetAttributeValue<string>(T.SystemUser.FullName) ?? "";
        Manager = user?.GetAttributeValue<EntityReference>(T.SystemUser.ParentSystemUserId)?.Id;
        IsDisabled = user?.GetAttributeValue<bool?>(T.SystemUser.IsDisabled) == true;
        IsApplication = user?.GetAttributeValue<Guid?>(T.SystemUser.ApplicationId) is not null;
    }

    public string Name { get; }

    public Guid? Manager { get; }

    /// <summary>An integration or service, not somebody who talks to buyers.</summary>
    public bool IsApplication { get; }

    /// <summary>The account is switched off: the person has left, or cannot work.</summary>
    public bool IsDisabled { get; }

    public static Person Of(Occasion on, Guid user) => Known.Of(on, user);

    /// <summary>Whether the person holds this role, or the copy of it in another business unit.</summary>
    public bool Has(string role) => roles.Contains(new Guid(role));

    public bool IsAdministrator => roles.Contains(SystemAdministratorTemplate) || Has(T.Registration.AlignmentAdministratorRole);

    public bool IsIn(Guid team) => teams.Contains(team);

    public IEnumerable<Guid> Teams => teams;

    private static Person Read(Occasion on, Guid id)
    {
        var person = new Person(One(on, id));
        person.Add(on.AsSystem.RetrieveMultiple(DirectRoles(id)).Entities);
        person.Add(on.AsSystem.RetrieveMultiple(TeamRoles(id)).Entities);
        return person;
    }

    private static Entity? One(Occasion on, Guid id)
    {
        var query = new QueryExpression(T.SystemUser.Table)
        {
            ColumnSet = new ColumnSet(T.SystemUser.FullName, T.SystemUser.ParentSystemUserId, T.SystemUser.ApplicationId, T.SystemUser.IsDisabled),
        };
        query.Criteria.AddCondition(T.SystemUser.Id, ConditionOperator.Equal, id);
        return on.AsSystem.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    private static QueryExpression DirectRoles(Guid user)
    {
        var query = new QueryExpression(T.SystemUserRoles.Table) { ColumnSet = new ColumnSet() };
        query.Criteria.AddCondition(T.SystemUserRoles.SystemUserId, ConditionOperator.Equal, user);
        RoleOf(query.AddLink(T.Role.Table, T.SystemUserRoles.RoleId, T.Role.Id));
        return query;
    }

    private static QueryExpression TeamRoles(Guid user)
    {
        var query = new QueryExpression(T.TeamMembership.Table) { ColumnSet = new ColumnSet(T.TeamMembership.TeamId) };
        query.Criteria.AddCondition(T.TeamMembership.SystemUserId, ConditionOperator.Equal, user);
        RoleOf(query.AddLink(T.TeamRoles.Table, T.TeamMembership.TeamId, T.TeamRoles.TeamId, JoinOperator.LeftOuter)
            .AddLink(T.Role.Table, T.TeamRoles.RoleId, T.Role.Id, JoinOperator.LeftOuter));
        return query;
    }

    private static void RoleOf(LinkEntity role)
    {
        role.EntityAlias = T.Role.Table;
        role.Columns = new ColumnSet(T.Role.Id, T.Role.ParentRootRoleId, T.Role.RoleTemplateId);
    }

    private void Add(IEnumerable<Entity> rows)
    {
        foreach (var row in rows)
        {
            foreach (var column in row.Attributes)
            {
                if (column.Value is AliasedValue aliased) AddRole(aliased.Value);
                else if (column.Key == T.TeamMembership.TeamId && column.Value is Guid team) teams.Add(team);
            }
        }
    }

    private void AddRole(object value)
    {
        if (value is Guid id) roles.Add(id);
        if (value is EntityReference row) roles.Add(row.Id);
    }
}
