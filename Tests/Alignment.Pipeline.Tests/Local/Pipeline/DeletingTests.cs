using Alignment.Pipeline.Tests.Local.Solutions;
using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

public sealed class DeletingTests
{
    [Fact]
    public void Children_of_a_deleted_row_go_with_it_and_their_steps_run()
    {
        using Sandbox sandbox = new();
        List<string> seen = [];
        sandbox.On("Delete", "task", 20, call => seen.Add(call.Context.PrimaryEntityName));
        Guid lead = sandbox.Admin.Create(Sandbox.Lead());
        sandbox.Admin.Create(new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = new EntityReference("lead", lead) });
        sandbox.Admin.Delete("lead", lead);
        Assert.Empty(sandbox.All("task"));
        Assert.Equal(["task"], seen);
    }

    [Fact]
    public void A_row_others_depend_on_cannot_be_deleted()
    {
        using Sandbox sandbox = new();
        sandbox.Api("tst_Api", call => { });
        Guid type = sandbox.All("customapi")[0].GetAttributeValue<EntityReference>("plugintypeid").Id;
        Assert.Equal(unchecked((int)0x80040227), Sandbox.Refusal(() => sandbox.Admin.Delete("plugintype", type)).ErrorCode);
    }

    [Fact]
    public void A_lookup_to_a_deleted_row_is_emptied()
    {
        using Sandbox sandbox = new();
        Guid campaign = sandbox.Admin.Create(new Entity("campaign") { ["name"] = "Spring" });
        Entity lead = Sandbox.Lead();
        lead["campaignid"] = new EntityReference("campaign", campaign);
        Guid id = sandbox.Admin.Create(lead);
        sandbox.Admin.Delete("campaign", campaign);
        Assert.False(sandbox.Read("lead", id, "campaignid").Contains("campaignid"));
    }

    [Fact]
    public void A_refused_delete_of_a_child_keeps_the_parent_too()
    {
        using Sandbox sandbox = new();
        sandbox.On("Delete", "task", 40, call => throw new InvalidPluginExecutionException("Tasks stay."));
        Guid lead = sandbox.Admin.Create(Sandbox.Lead());
        sandbox.Admin.Create(new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = new EntityReference("lead", lead) });
        Sandbox.Refusal(() => sandbox.Admin.Delete("lead", lead));
        Assert.Single(sandbox.All("lead"));
        Assert.Single(sandbox.All("task"));
    }

    [Fact]
    public void A_lead_with_rows_that_hold_on_to_it_is_not_deleted_and_neither_is_anything_else()
    {
        using LocalDataverse dataverse = LocalDataverse.Open();
        dataverse.Import(new TinySolution { Relationships = TinyXml.Relationship("tst_lead_visits", "tst_Visit", "Lead", "tst_Lead", delete: "Restrict") }.Zip());
        IOrganizationService admin = dataverse.Service(dataverse.AdminId);
        Guid lead = admin.Create(Sandbox.Lead());
        Guid task = admin.Create(new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = new EntityReference("lead", lead) });
        Guid visit = admin.Create(new Entity("tst_visit") { ["tst_name"] = "First", ["tst_lead"] = new EntityReference("lead", lead) });
        OrganizationServiceFault fault = Sandbox.Refusal(() => admin.Delete("lead", lead));
        Assert.Equal(unchecked((int)0x80040227), fault.ErrorCode);
        Assert.StartsWith("The object you tried to delete is associated with another object and cannot be deleted.", fault.Message, StringComparison.Ordinal);
        Assert.Contains(visit.ToString(), fault.Message, StringComparison.Ordinal);
        Assert.Equal(task, admin.Retrieve("task", task, new ColumnSet("subject")).Id);
        admin.Delete("tst_visit", visit);
        admin.Delete("lead", lead);
    }
}
