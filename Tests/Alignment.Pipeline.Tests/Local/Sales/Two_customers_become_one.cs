using Alignment.Pipeline.Tests.Local.Pipeline;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Sales;

public sealed class Two_customers_become_one : IDisposable
{
    private readonly SalesFloor floor = new();

    private Sandbox Sandbox => floor.Sandbox;

    public void Dispose() => floor.Dispose();

    [Fact]
    public void People_leads_and_deals_of_an_account_follow()
    {
        Guid master = Account("Fischer Logistics");
        Guid subordinate = Account("Fischer Ltd.");
        EntityReference old = new("account", subordinate);
        Guid person = Sandbox.Admin.Create(new Entity("contact") { ["lastname"] = "Fischer", ["parentcustomerid"] = old });
        Guid lead = Sandbox.Admin.Create(new Entity("lead") { ["lastname"] = "Weber", ["parentaccountid"] = old });
        Guid deal = Sandbox.Admin.Create(new Entity("opportunity") { ["name"] = "Cranes", ["customerid"] = old });
        Merge("account", master, subordinate);
        Assert.Equal(master, Sandbox.Read("contact", person, "parentcustomerid").GetAttributeValue<EntityReference>("parentcustomerid").Id);
        Assert.Equal(master, Sandbox.Read("lead", lead, "parentaccountid").GetAttributeValue<EntityReference>("parentaccountid").Id);
        Assert.Equal(master, Sandbox.Read("opportunity", deal, "customerid").GetAttributeValue<EntityReference>("customerid").Id);
        Assert.Equal(2, floor.Status("account", subordinate));
    }

    [Fact]
    public void A_person_who_is_there_twice_is_closed_once()
    {
        Guid master = Sandbox.Admin.Create(new Entity("contact") { ["lastname"] = "Fischer" });
        Guid subordinate = Sandbox.Admin.Create(new Entity("contact") { ["lastname"] = "Fisher" });
        Merge("contact", master, subordinate);
        Assert.Equal(master, Sandbox.Read("contact", subordinate, "masterid").GetAttributeValue<EntityReference>("masterid").Id);
        Assert.Equal((1, 2), (floor.Status("contact", master), floor.Status("contact", subordinate)));
    }

    [Fact]
    public void An_account_does_not_end_up_below_itself()
    {
        Guid parent = Account("Fischer Holding");
        Guid daughter = Account("Fischer Logistics");
        Sandbox.Admin.Update(new Entity("account", daughter) { ["parentaccountid"] = new EntityReference("account", parent) });
        Assert.Equal(unchecked((int)0x80045300), Sandbox.Refusal(() => Merge("account", daughter, parent)).ErrorCode);
    }

    [Fact]
    public void Deals_are_not_merged() => Assert.Contains(
        "lead, account, contact",
        Sandbox.Refusal(() => Merge("opportunity", floor.Deal(), floor.Deal())).Message,
        StringComparison.Ordinal);

    private Guid Account(string name) => Sandbox.Admin.Create(new Entity("account") { ["name"] = name });

    private void Merge(string table, Guid master, Guid subordinate) => Sandbox.Admin.Execute(new MergeRequest
    {
        Target = new EntityReference(table, master),
        SubordinateId = subordinate,
        UpdateContent = new Entity(table),
        PerformParentingChecks = false,
    });
}
