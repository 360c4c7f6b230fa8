using Alignment.Pipeline.Tests.Local.Pipeline;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Sales;

public sealed class A_merge_is_refused : IDisposable
{
    private const int Global = 8;
    private readonly SalesFloor floor = new();
    private readonly Guid master;
    private readonly Guid subordinate;

    public A_merge_is_refused()
    {
        master = Sandbox.Admin.Create(Sandbox.Lead("Fischer"));
        subordinate = Sandbox.Admin.Create(Sandbox.Lead("Fisher"));
    }

    private Sandbox Sandbox => floor.Sandbox;

    public void Dispose() => floor.Dispose();

    [Fact]
    public void When_the_master_is_closed()
    {
        Sandbox.Admin.Update(new Entity("lead", master) { ["statecode"] = new OptionSetValue(2) });
        Assert.Equal(unchecked((int)0x80045304), Sandbox.Refusal(() => Merge(Sandbox.Admin, master, subordinate)).ErrorCode);
    }

    [Fact]
    public void When_one_of_them_was_merged_before()
    {
        Guid third = Sandbox.Admin.Create(Sandbox.Lead("Visher"));
        Merge(Sandbox.Admin, master, subordinate);
        Assert.Contains(master.ToString(), Sandbox.Refusal(() => Merge(Sandbox.Admin, subordinate, third)).Message, StringComparison.Ordinal);
        Assert.Equal(unchecked((int)0x80045304), Sandbox.Refusal(() => Merge(Sandbox.Admin, third, subordinate)).ErrorCode);
    }

    [Fact]
    public void When_both_are_the_same() => Assert.Equal(
        unchecked((int)0x80045305),
        Sandbox.Refusal(() => Merge(Sandbox.Admin, master, master)).ErrorCode);

    [Fact]
    public void When_the_parents_differ_and_someone_asks()
    {
        Guid account = Sandbox.Admin.Create(new Entity("account") { ["name"] = "Fischer Logistics" });
        Sandbox.Admin.Update(new Entity("lead", subordinate) { ["parentaccountid"] = new EntityReference("account", account) });
        Assert.Equal(unchecked((int)0x80045317), Sandbox.Refusal(() => Merge(Sandbox.Admin, master, subordinate, checksParents: true)).ErrorCode);
        Merge(Sandbox.Admin, master, subordinate);
    }

    [Fact]
    public void To_someone_without_the_privilege()
    {
        IOrganizationService seller = Roles.User(Sandbox, "Sven Seller", Global, "prvReadLead", "prvWriteLead", "prvAppendLead", "prvAppendToLead");
        Assert.Equal(unchecked((int)0x80045301), Sandbox.Refusal(() => Merge(seller, master, subordinate)).ErrorCode);
        IOrganizationService manager = Roles.User(Sandbox, "Mia Manager", Global, "prvMerge", "prvReadLead", "prvWriteLead", "prvAppendLead", "prvAppendToLead");
        Merge(manager, master, subordinate);
    }

    [Fact]
    public void When_a_step_says_no_and_then_nothing_is_changed()
    {
        Sandbox.On("Update", "lead", 40, call =>
        {
            if (call.Target.Contains("statecode"))
                throw new InvalidPluginExecutionException("This one stays.");
        });
        Guid task = Sandbox.Admin.Create(new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = new EntityReference("lead", subordinate) });
        Assert.Equal("This one stays.", Sandbox.Refusal(() => Merge(Sandbox.Admin, master, subordinate)).Message);
        Assert.False(Sandbox.Read("lead", subordinate, "masterid").Contains("masterid"));
        Assert.Equal(subordinate, Sandbox.Read("task", task, "regardingobjectid").GetAttributeValue<EntityReference>("regardingobjectid").Id);
    }

    [Fact]
    public void Nobody_else_writes_master_and_merged()
    {
        Sandbox.Admin.Update(new Entity("lead", subordinate) { ["jobtitle"] = "CEO", ["masterid"] = new EntityReference("lead", master), ["merged"] = true });
        Entity row = Sandbox.Read("lead", subordinate, "masterid", "merged");
        Assert.False(row.Contains("masterid"));
        Assert.False(row.GetAttributeValue<bool>("merged"));
    }

    private static void Merge(IOrganizationService service, Guid target, Guid other, bool checksParents = false) => service.Execute(new MergeRequest
    {
        Target = new EntityReference("lead", target),
        SubordinateId = other,
        UpdateContent = new Entity("lead"),
        PerformParentingChecks = checksParents,
    });
}
