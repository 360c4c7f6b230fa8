using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Up;

/// <summary>What the Sales app gives everybody beside our roles, so that the people of the sample can log calls and close deals.</summary>
internal static class SampleRole
{
    public const string Name = "Salesperson";
    private const string BusinessUnit = "businessunit";
    private const string Privilege = "privilege";
    private const string RolePrivileges = "roleprivileges";
    private const int Organisation = 8;
    private static readonly string[] Tables = ["Account", "Contact", "Opportunity", "Activity", "Lead", "Campaign"];
    private static readonly (string Right, int Mask)[] Rights = [("Read", 1), ("Write", 2), ("Append", 4), ("AppendTo", 16), ("Create", 32), ("Assign", 524288)];

    public static void Ensure(IOrganizationService service)
    {
        var roles = new QueryExpression(T.Role.Table);
        roles.Criteria.AddCondition(T.Role.Name, ConditionOperator.Equal, Name);
        if (service.RetrieveMultiple(roles).Entities.Count > 0) return;
        var unit = service.RetrieveMultiple(new QueryExpression(BusinessUnit)).Entities[0].ToEntityReference();
        var role = service.Create(new Entity(T.Role.Table) { [T.Role.Name] = Name, [T.Role.BusinessUnitId] = unit });
        foreach (var table in Tables)
        {
            foreach (var (right, mask) in Rights) Grant(service, role, $"prv{right}{table}", mask);
        }
    }

    private static void Grant(IOrganizationService service, Guid role, string name, int mask)
    {
        var known = new QueryExpression(Privilege);
        known.Criteria.AddCondition("name", ConditionOperator.Equal, name);
        var privilege = service.RetrieveMultiple(known).Entities.FirstOrDefault()?.Id ?? service.Create(new Entity(Privilege) { ["name"] = name, ["accessright"] = mask });
        service.Create(new Entity(RolePrivileges) { ["roleid"] = role, ["privilegeid"] = privilege, ["privilegedepthmask"] = Organisation });
    }
}
