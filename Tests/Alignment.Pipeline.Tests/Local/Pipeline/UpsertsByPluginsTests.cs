using Alignment.Pipeline.Tests.Local.Plugins;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

/// <summary>A plug-in writes new rows, with ids it chose, and existing ones in a single request.</summary>
public sealed class UpsertsByPluginsTests : IDisposable
{
    private readonly Sandbox sandbox = new();
    private readonly List<string> seen = [];

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void It_counts_as_one_request_and_tells_which_rows_are_new()
    {
        Guid there = sandbox.Admin.Create(Sandbox.Lead("There")), fresh = Guid.NewGuid();
        Upserting(new Entity("lead", there) { ["jobtitle"] = "CEO" }, new Entity("lead", fresh) { ["lastname"] = "Fresh" });
        sandbox.Dataverse.Requests.Reset();
        sandbox.Admin.Create(new Entity("contact") { ["lastname"] = "Weber" });
        Assert.Equal((1, 1), (sandbox.Dataverse.Requests.Total, sandbox.Dataverse.Requests["UpsertMultiple"]));
        Assert.Equal([$"False {there}", $"True {fresh}"], seen);
        Assert.Equal("CEO", sandbox.Read("lead", there, "jobtitle")["jobtitle"]);
        Assert.Equal("Fresh", sandbox.Read("lead", fresh, "lastname")["lastname"]);
    }

    [Fact]
    public void Steps_of_new_and_of_changed_rows_run_one_level_below_the_plug_in()
    {
        Guid there = sandbox.Admin.Create(Sandbox.Lead("There"));
        Upserting(new Entity("lead", there) { ["jobtitle"] = "CEO" }, new Entity("lead", Guid.NewGuid()) { ["lastname"] = "Fresh" });
        foreach (string message in new[] { "Create", "CreateMultiple", "Update", "UpdateMultiple" })
            sandbox.On(message, "lead", 40, call => seen.Add($"depth {call.Context.Depth}: {Chain(call.Context)}"));
        sandbox.Admin.Create(new Entity("contact") { ["lastname"] = "Weber" });
        const string outside = "UpsertMultiple lead, Create contact, Create contact";
        Assert.Equal(
            new[]
            {
                $"depth 2: Create lead, Create lead, CreateMultiple lead, {outside}", $"depth 2: CreateMultiple lead, {outside}",
                $"depth 2: Update lead, Update lead, UpdateMultiple lead, {outside}", $"depth 2: UpdateMultiple lead, {outside}",
            }.Order(),
            seen.Where(line => line.StartsWith("depth", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public void One_refused_row_takes_the_plug_ins_request_with_it()
    {
        Guid there = sandbox.Admin.Create(Sandbox.Lead("There"));
        Upserting(new Entity("lead", Guid.NewGuid()) { ["lastname"] = "Fresh" }, new Entity("lead", there) { ["jobtitle"] = 7 });
        OrganizationServiceFault fault = Sandbox.Refusal(() => sandbox.Admin.Create(new Entity("contact") { ["lastname"] = "Weber" }));
        Assert.Contains("Row 2 of 2 (Targets[1])", fault.Message, StringComparison.Ordinal);
        Assert.Equal((1, 0), (sandbox.All("lead").Count, sandbox.All("contact").Count));
    }

    [Fact]
    public void The_same_new_row_twice_is_refused()
    {
        Guid fresh = Guid.NewGuid();
        Upserting(new Entity("lead", fresh) { ["lastname"] = "Fresh" }, new Entity("lead", fresh) { ["lastname"] = "Again" });
        OrganizationServiceFault fault = Sandbox.Refusal(() => sandbox.Admin.Create(new Entity("contact") { ["lastname"] = "Weber" }));
        Assert.Contains("Row 2 of 2", fault.Message, StringComparison.Ordinal);
        Assert.Empty(sandbox.All("lead"));
    }

    private void Upserting(params Entity[] rows) => sandbox.On("Create", "contact", 40, call =>
    {
        var answer = (UpsertMultipleResponse)call.System.Execute(new UpsertMultipleRequest { Targets = ManyRowsTests.Rows(rows) });
        seen.AddRange(answer.Results.Select(result => $"{result.RecordCreated} {result.Target.Id}"));
    });

    private static string Chain(IPluginExecutionContext context)
    {
        List<string> chain = [];
        for (IPluginExecutionContext? at = context; at != null; at = at.ParentContext)
            chain.Add($"{at.MessageName} {at.PrimaryEntityName}");
        return string.Join(", ", chain);
    }
}
