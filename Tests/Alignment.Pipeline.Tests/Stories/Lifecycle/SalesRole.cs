using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Lifecycle;

/// <summary>What the Sales app gives everybody beside our roles: accounts, contacts, opportunities and activities.</summary>
internal static class SalesRole
{
    public const string Name = "Salesperson";
    private const int Organisation = 8;
    private static readonly string[] Tables = ["account", "contact", "opportunity", "activitypointer", "lead"];
    private static readonly string[] Rights = ["Create", "Read", "Write", "Append", "AppendTo", "Assign"];
    private static readonly Dictionary<string, int> Masks = new() { ["Read"] = 1, ["Write"] = 2, ["Append"] = 4, ["AppendTo"] = 16, ["Create"] = 32, ["Assign"] = 524288 };

    public static void Install(IOrganizationService admin)
    {
        var role = admin.Create(new Entity(T.Role.Table) { ["name"] = Name, ["businessunitid"] = new EntityReference("businessunit", BusinessUnit(admin)) });
        foreach (var privilege in Tables.SelectMany(table => Rights.Select(right => (Name: $"prv{right}{Schema(table)}", Right: right))))
        {
            admin.Create(new Entity("roleprivileges")
            {
                ["roleid"] = role,
                ["privilegeid"] = Privilege(admin, privilege.Name, Masks[privilege.Right]),
                ["privilegedepthmask"] = Organisation,
            });
        }
    }

    private static string Schema(string table) => table == "activitypointer" ? "Activity" : char.ToUpperInvariant(table[0]) + table[1..];

    private static Guid BusinessUnit(IOrganizationService admin) =>
        admin.RetrieveMultiple(new QueryExpression("businessunit") { ColumnSet = new ColumnSet(false) }).Entities[0].Id;

    private static Guid Privilege(IOrganizationService admin, string name, int right)
    {
        var query = new QueryExpression("privilege") { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition("name", ConditionOperator.Equal, name);
        var known = admin.RetrieveMultiple(query).Entities;
        return known.Count > 0 ? known[0].Id : admin.Create(new Entity("privilege") { ["name"] = name, ["accessright"] = right });
    }
}
