using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

public sealed class RollbackTests
{
    [Fact]
    public void A_refusal_after_another_step_wrote_a_row_leaves_nothing_behind()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 40, call => call.System.Create(new Entity("task") { ["subject"] = "Call them" }), step => step["rank"] = 1);
        sandbox.On("Create", "lead", 40, call => throw new InvalidPluginExecutionException("Not today."), step => step["rank"] = 2);
        OrganizationServiceFault fault = Sandbox.Refusal(() => sandbox.Admin.Create(Sandbox.Lead()));
        Assert.Equal("Not today.", fault.Message);
        Assert.Empty(sandbox.All("lead"));
        Assert.Empty(sandbox.All("task"));
    }

    [Fact]
    public void What_stage_10_wrote_stays_when_the_request_fails_later()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 10, call => call.System.Create(new Entity("task") { ["subject"] = "Seen" }));
        sandbox.On("Create", "lead", 20, call => throw new InvalidPluginExecutionException("No."));
        Sandbox.Refusal(() => sandbox.Admin.Create(Sandbox.Lead()));
        Assert.Empty(sandbox.All("lead"));
        Assert.Single(sandbox.All("task"));
    }

    [Fact]
    public void A_refusal_deep_inside_undoes_the_whole_request_and_keeps_its_words()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 40, call => call.User.Create(new Entity("contact") { ["lastname"] = "Weber" }));
        sandbox.On("Create", "contact", 40, call => throw new InvalidPluginExecutionException("Contacts are closed."));
        OrganizationServiceFault fault = Sandbox.Refusal(() => sandbox.Admin.Create(Sandbox.Lead()));
        Assert.Equal("Contacts are closed.", fault.Message);
        Assert.Equal(unchecked((int)0x80040265), fault.ErrorCode);
        Assert.Empty(sandbox.All("lead"));
    }

    [Fact]
    public void A_plugin_that_swallows_the_error_of_a_write_loses_the_transaction_all_the_same()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "contact", 20, call => throw new InvalidPluginExecutionException("No contacts."));
        sandbox.On("Create", "lead", 40, call => Swallow(() => call.User.Create(new Entity("contact") { ["lastname"] = "Weber" })));
        OrganizationServiceFault fault = Sandbox.Refusal(() => sandbox.Admin.Create(Sandbox.Lead()));
        Assert.Equal(unchecked((int)0x8009000C), fault.ErrorCode);
        Assert.Empty(sandbox.All("lead"));
    }

    [Fact]
    public void A_plugin_may_look_for_a_row_that_is_not_there_and_go_on()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 40, call => Swallow(() => call.User.Retrieve("contact", Guid.NewGuid(), new(true))));
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Single(sandbox.All("lead"));
    }

    [Fact]
    public void After_a_failed_request_the_next_one_works()
    {
        using Sandbox sandbox = new();
        bool refuses = true;
        sandbox.On("Create", "lead", 40, call =>
        {
            if (refuses)
                throw new InvalidPluginExecutionException("No.");
        });
        Sandbox.Refusal(() => sandbox.Admin.Create(Sandbox.Lead()));
        refuses = false;
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Single(sandbox.All("lead"));
    }

    [Fact]
    public void A_step_that_was_registered_in_a_transaction_that_failed_does_not_run()
    {
        using Sandbox sandbox = new();
        bool ran = false;
        Guid quiet = sandbox.On("Create", "lead", 40, call => ran = true);
        sandbox.Admin.Update(Status(quiet, 1, 2));
        sandbox.On("Create", "contact", 40, call =>
        {
            call.System.Update(Status(quiet, 0, 1));
            throw new InvalidPluginExecutionException("No.");
        });
        Sandbox.Refusal(() => sandbox.Admin.Create(new Entity("contact") { ["lastname"] = "Weber" }));
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.False(ran);
    }

    private static Entity Status(Guid step, int state, int status) => new("sdkmessageprocessingstep", step)
    {
        ["statecode"] = new OptionSetValue(state),
        ["statuscode"] = new OptionSetValue(status),
    };

    private static void Swallow(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception)
        {
            Assert.NotEmpty(exception.Message);
        }
    }
}
