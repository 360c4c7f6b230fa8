using Microsoft.Xrm.Sdk;

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
}
