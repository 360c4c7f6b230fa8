using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

public sealed class RightsTests
{
    private const int Basic = 1;
    private const int Global = 8;

    [Fact]
    public void A_user_without_a_role_may_do_nothing()
    {
        using Sandbox sandbox = new();
        IOrganizationService nobody = sandbox.Dataverse.Service(sandbox.Dataverse.AddUser("Nora Nobody"));
        OrganizationServiceFault fault = Sandbox.Refusal(() => nobody.Create(Sandbox.Lead()));
        Assert.Equal(unchecked((int)0x80040220), fault.ErrorCode);
        Assert.Contains("prvCreateLead", fault.Message, StringComparison.Ordinal);
        Assert.Contains("prvReadLead", Sandbox.Refusal(() => nobody.RetrieveMultiple(new QueryExpression("lead"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void At_basic_depth_a_user_sees_and_changes_their_own_rows_only()
    {
        using Sandbox sandbox = new();
        IOrganizationService seller = Seller(sandbox, Basic);
        Guid theirs = sandbox.Admin.Create(Sandbox.Lead("Admin"));
        Guid own = seller.Create(Sandbox.Lead("Own"));
        seller.Update(new Entity("lead", own) { ["jobtitle"] = "CEO" });
        Assert.Equal(unchecked((int)0x80040220), Sandbox.Refusal(() => seller.Update(new Entity("lead", theirs) { ["jobtitle"] = "CEO" })).ErrorCode);
        Assert.Equal(unchecked((int)0x80040220), Sandbox.Refusal(() => seller.Retrieve("lead", theirs, new ColumnSet(true))).ErrorCode);
        Assert.Equal(own, Assert.Single(seller.RetrieveMultiple(new QueryExpression("lead")).Entities).Id);
    }

    [Fact]
    public void At_global_depth_a_user_sees_all_rows()
    {
        using Sandbox sandbox = new();
        IOrganizationService seller = Seller(sandbox, Global);
        sandbox.Admin.Create(Sandbox.Lead("Admin"));
        seller.Create(Sandbox.Lead("Own"));
        Assert.Equal(2, seller.RetrieveMultiple(new QueryExpression("lead")).Entities.Count);
    }

    [Fact]
    public void Giving_a_row_away_needs_the_right_to_assign()
    {
        using Sandbox sandbox = new();
        IOrganizationService seller = Seller(sandbox, Global);
        Guid own = seller.Create(Sandbox.Lead("Own"));
        OrganizationServiceFault fault = Sandbox.Refusal(() => seller.Update(new Entity("lead", own) { ["ownerid"] = new EntityReference("systemuser", sandbox.Dataverse.AdminId) }));
        Assert.Contains("prvAssignLead", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Stage_10_runs_before_rights_are_checked()
    {
        using Sandbox sandbox = new();
        List<int> stages = [];
        sandbox.On("Create", "lead", 10, call => stages.Add(10));
        sandbox.On("Create", "lead", 20, call => stages.Add(20));
        IOrganizationService nobody = sandbox.Dataverse.Service(sandbox.Dataverse.AddUser("Nora Nobody"));
        Sandbox.Refusal(() => nobody.Create(Sandbox.Lead()));
        Assert.Equal([10], stages);
    }

    private static IOrganizationService Seller(Sandbox sandbox, int depth)
    {
        Entity role = new("role")
        {
            ["name"] = "Seller",
            ["businessunitid"] = new EntityReference("businessunit", sandbox.Dataverse.RootBusinessUnitId),
        };
        Guid roleId = sandbox.Admin.Create(role);
        foreach (string right in new[] { "Create", "Read", "Write" })
        {
            Guid privilege = sandbox.Admin.Create(new Entity("privilege") { ["name"] = $"prv{right}Lead" });
            sandbox.Admin.Create(new Entity("roleprivileges")
            {
                ["roleid"] = roleId,
                ["privilegeid"] = privilege,
                ["privilegedepthmask"] = depth,
            });
        }
        return sandbox.Dataverse.Service(sandbox.Dataverse.AddUser("Sven Seller", "Seller"));
    }
}
