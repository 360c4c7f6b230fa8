using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

public sealed class NestingTests
{
    [Fact]
    public void Depth_grows_with_every_request_a_plugin_makes()
    {
        using Sandbox sandbox = new();
        List<int> depths = [];
        sandbox.On("Create", "lead", 20, call =>
        {
            depths.Add(call.Context.Depth);
            call.User.Create(new Entity("contact") { ["lastname"] = "Weber" });
        });
        sandbox.On("Create", "contact", 20, call => depths.Add(call.Context.Depth));
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal([1, 2], depths);
    }

    [Fact]
    public void An_endless_loop_is_stopped_and_undone()
    {
        using Sandbox sandbox = new();
        int deepest = 0;
        sandbox.On("Create", "lead", 40, call =>
        {
            deepest = call.Context.Depth;
            call.User.Create(Sandbox.Lead());
        });
        OrganizationServiceFault fault = Sandbox.Refusal(() => sandbox.Admin.Create(Sandbox.Lead()));
        Assert.Equal(unchecked((int)0x80044182), fault.ErrorCode);
        Assert.Equal(8, deepest);
        Assert.Empty(sandbox.All("lead"));
    }

    [Fact]
    public void Nested_requests_share_the_correlation_and_know_their_parent()
    {
        using Sandbox sandbox = new();
        Guid outer = Guid.Empty;
        List<string> parents = [];
        sandbox.On("Create", "lead", 20, call =>
        {
            outer = call.Context.CorrelationId;
            call.User.Create(new Entity("contact") { ["lastname"] = "Weber" });
        });
        sandbox.On("Create", "contact", 20, call =>
        {
            Assert.Equal(outer, call.Context.CorrelationId);
            for (IPluginExecutionContext? parent = call.Context.ParentContext; parent != null; parent = parent.ParentContext)
                parents.Add($"{parent.PrimaryEntityName} {parent.Stage}");
        });
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal(["contact 30", "lead 20", "lead 30"], parents);
    }

    [Fact]
    public void Requests_of_plugins_are_counted_by_message()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 40, call =>
        {
            Guid task = call.User.Create(new Entity("task") { ["subject"] = "Call" });
            call.User.Update(new Entity("task", task) { ["subject"] = "Call today" });
        });
        sandbox.Dataverse.Requests.Reset();
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal(2, sandbox.Dataverse.Requests.Total);
        Assert.Equal(1, sandbox.Dataverse.Requests["Update"]);
    }

    [Fact]
    public void Variables_of_stage_10_are_seen_later_through_the_parent()
    {
        using Sandbox sandbox = new();
        List<object?> seen = [];
        sandbox.On("Create", "lead", 10, call => call.Context.SharedVariables["from"] = "stage 10");
        sandbox.On("Create", "lead", 20, call =>
        {
            seen.Add(call.Context.SharedVariables.Contains("from"));
            seen.Add(call.Context.ParentContext.SharedVariables["from"]);
            call.Context.SharedVariables["note"] = "stage 20";
        });
        sandbox.On("Create", "lead", 40, call => seen.Add(call.Context.SharedVariables["note"]));
        sandbox.Admin.Create(Sandbox.Lead());
        Assert.Equal([false, "stage 10", "stage 20"], seen);
    }

    [Fact]
    public void The_tag_of_a_request_is_a_shared_variable()
    {
        using Sandbox sandbox = new();
        object? seen = null;
        sandbox.On("Create", "lead", 20, call => seen = call.Context.SharedVariables["tag"]);
        sandbox.Admin.Execute(new OrganizationRequest("Create") { ["Target"] = Sandbox.Lead(), ["tag"] = "import" });
        Assert.Equal("import", seen);
    }
}
