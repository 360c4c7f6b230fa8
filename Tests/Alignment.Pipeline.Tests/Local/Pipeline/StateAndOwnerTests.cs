using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

public sealed class StateAndOwnerTests
{
    private readonly List<string> seen = [];

    [Fact]
    public void A_state_alone_takes_its_default_status()
    {
        using Sandbox sandbox = new();
        Guid id = sandbox.Admin.Create(Sandbox.Lead());
        sandbox.Admin.Update(new Entity("lead", id) { ["statecode"] = new OptionSetValue(2) });
        Assert.Equal(4, sandbox.Read("lead", id, "statuscode").GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public void A_status_of_another_state_is_refused_with_the_valid_ones()
    {
        using Sandbox sandbox = new();
        Guid id = sandbox.Admin.Create(Sandbox.Lead());
        OrganizationServiceFault fault = Sandbox.Refusal(() => sandbox.Admin.Update(new Entity("lead", id) { ["statuscode"] = new OptionSetValue(4) }));
        Assert.Equal(unchecked((int)0x80048408), fault.ErrorCode);
        Assert.Contains("1 New", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void State_columns_mixed_with_others_pass_the_later_stages_on_their_own()
    {
        using Sandbox sandbox = new();
        foreach (int stage in new[] { 10, 20, 40 })
            sandbox.On("Update", "lead", stage, call => seen.Add($"{stage} {call.Target.Contains("jobtitle")} {call.Target.Contains("statecode")}"));
        Guid id = sandbox.Admin.Create(Sandbox.Lead());
        sandbox.Admin.Update(new Entity("lead", id) { ["jobtitle"] = "CEO", ["statecode"] = new OptionSetValue(2) });
        Assert.Equal(["10 True True", "20 True False", "40 True False", "20 False True", "40 False True"], seen);
    }

    [Fact]
    public void Steps_on_SetState_still_run_when_the_state_is_updated()
    {
        using Sandbox sandbox = new();
        sandbox.On("SetState", "lead", 20, call => seen.Add($"SetState {((OptionSetValue)call.Context.InputParameters["State"]).Value}"));
        sandbox.On("Update", "lead", 20, call => seen.Add("Update"));
        Guid id = sandbox.Admin.Create(Sandbox.Lead());
        sandbox.Admin.Update(new Entity("lead", id) { ["statecode"] = new OptionSetValue(2) });
        sandbox.Admin.Execute(new SetStateRequest { EntityMoniker = new EntityReference("lead", id), State = new OptionSetValue(0), Status = new OptionSetValue(-1) });
        Assert.Equal(["Update", "SetState 2", "Update", "SetState 0"], seen);
        Assert.Equal(1, sandbox.Read("lead", id, "statuscode").GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public void Assign_is_an_update_of_the_owner_and_its_steps_run()
    {
        using Sandbox sandbox = new();
        Guid seller = sandbox.Dataverse.AddUser("Sven Seller", "System Administrator");
        sandbox.On("Assign", "lead", 40, call => seen.Add($"Assign {((EntityReference)call.Context.InputParameters["Assignee"]).Id == seller}"));
        sandbox.On("Update", "lead", 40, call => seen.Add("Update"));
        Guid id = sandbox.Admin.Create(Sandbox.Lead());
        sandbox.Admin.Execute(new AssignRequest { Target = new EntityReference("lead", id), Assignee = new EntityReference("systemuser", seller) });
        Assert.Equal(["Assign True", "Update"], seen);
        Entity row = sandbox.Read("lead", id, "ownerid", "owninguser");
        Assert.Equal(seller, row.GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.Equal(seller, row.GetAttributeValue<EntityReference>("owninguser").Id);
    }
}
