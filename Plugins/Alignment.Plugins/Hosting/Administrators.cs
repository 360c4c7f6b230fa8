using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Hosting;

/// <summary>Who may activate and retire: the role Alignment Administrator or System Administrator, given directly or through a team.</summary>
internal static class Administrators
{
    /// <summary>The System Administrator role has this template in every organisation.</summary>
    private static readonly Guid SystemAdministratorTemplate = new("627090ff-40a3-4053-8790-584edc5be201");

    public static bool Include(Occasion on)
    {
        var user = on.Context.InitiatingUserId;
        return Has(on.AsSystem, query => query
                .AddLink(T.SystemUserRoles.Table, T.Role.Id, T.SystemUserRoles.RoleId)
                .LinkCriteria.AddCondition(T.SystemUserRoles.SystemUserId, ConditionOperator.Equal, user))
            || Has(on.AsSystem, query => query
                .AddLink(T.TeamRoles.Table, T.Role.Id, T.TeamRoles.RoleId)
                .AddLink(T.TeamMembership.Table, T.TeamRoles.TeamId, T.TeamMembership.TeamId)
                .LinkCriteria.AddCondition(T.TeamMembership.SystemUserId, ConditionOperator.Equal, user));
    }

    /// <summary>Every business unit has its own copy of a role; a copy points at the role it was copied from.</summary>
    private static bool Has(IOrganizationService service, Action<QueryExpression> ofUser)
    {
        var ours = new Guid(T.Registration.AlignmentAdministratorRole);
        var query = new QueryExpression(T.Role.Table) { ColumnSet = new ColumnSet(T.Role.Id), TopCount = 1 };
        var which = new FilterExpression(LogicalOperator.Or);
        which.AddCondition(T.Role.Id, ConditionOperator.Equal, ours);
        which.AddCondition(T.Role.ParentRootRoleId, ConditionOperator.Equal, ours);
        which.AddCondition(T.Role.RoleTemplateId, ConditionOperator.Equal, SystemAdministratorTemplate);
        query.Criteria.AddFilter(which);
        ofUser(query);
        return service.RetrieveMultiple(query).Entities.Count > 0;
    }
}
