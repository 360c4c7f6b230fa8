using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

public sealed class ActingForOthersTests
{
    [Fact]
    public void A_step_with_an_impersonated_user_runs_as_that_user()
    {
        using Sandbox sandbox = new();
        Guid clerk = sandbox.Dataverse.AddUser("Clara Clerk", "System Administrator");
        Guid runsAs = Guid.Empty, startedBy = Guid.Empty;
        sandbox.On("Create", "lead", 40, call =>
        {
            runsAs = call.Context.UserId;
            startedBy = call.Context.InitiatingUserId;
            call.User.Create(new Entity("task") { ["subject"] = "Call" });
        }, step => step["impersonatinguserid"] = new EntityReference("systemuser", clerk));
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal(clerk, runsAs);
        Assert.Equal(sandbox.Dataverse.AdminId, startedBy);
        Entity task = Assert.Single(sandbox.All("task"));
        Assert.Equal(clerk, task.GetAttributeValue<EntityReference>("createdby").Id);
        Assert.Equal(sandbox.Dataverse.AdminId, task.GetAttributeValue<EntityReference>("createdonbehalfby").Id);
    }

    [Fact]
    public void The_service_of_no_user_is_that_of_SYSTEM()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 40, call => call.System.Create(new Entity("task") { ["subject"] = "Call" }));
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal(sandbox.Dataverse.SystemUserId, Assert.Single(sandbox.All("task")).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    public void The_service_of_an_empty_user_is_the_steps_own()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 40, call => call.As(Guid.Empty).Create(new Entity("task") { ["subject"] = "Call" }));
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal(sandbox.Dataverse.AdminId, Assert.Single(sandbox.All("task")).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    public void A_disabled_user_can_do_nothing()
    {
        using Sandbox sandbox = new();
        Guid clerk = sandbox.Dataverse.AddUser("Clara Clerk", "System Administrator");
        sandbox.Admin.Update(new Entity("systemuser", clerk) { ["isdisabled"] = true });
        Assert.Contains("Clara Clerk", Sandbox.Refusal(() => sandbox.Dataverse.Service(clerk)).Message, StringComparison.Ordinal);
    }
}
