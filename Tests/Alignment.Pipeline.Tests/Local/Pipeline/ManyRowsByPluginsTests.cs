using Alignment.Pipeline.Tests.Local.Plugins;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

/// <summary>A plug-in writes many rows with one request.</summary>
public sealed class ManyRowsByPluginsTests : IDisposable
{
    private readonly Sandbox sandbox = new();
    private readonly List<string> seen = [];

    public void Dispose() => sandbox.Dispose();

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    public void It_counts_as_one_request_and_every_row_is_written(int stage)
    {
        sandbox.On("Create", "contact", stage, call =>
        {
            Guid[] ids = ManyRowsTests.Create(call.System, Sandbox.Lead("First"), Sandbox.Lead("Second"));
            ManyRowsTests.Update(call.System, [.. ids.Select(id => new Entity("lead", id) { ["jobtitle"] = "CEO", ["statecode"] = new OptionSetValue(2) })]);
        });
        sandbox.Dataverse.Requests.Reset();
        sandbox.Admin.Create(new Entity("contact") { ["lastname"] = "Weber" });
        Assert.Equal(2, sandbox.Dataverse.Requests.Total);
        Assert.Equal((1, 1, 0), (sandbox.Dataverse.Requests["CreateMultiple"], sandbox.Dataverse.Requests["UpdateMultiple"], sandbox.Dataverse.Requests["Update"]));
        Assert.All(sandbox.All("lead"), lead => Assert.Equal(("CEO", 4), (lead["jobtitle"], lead.GetAttributeValue<OptionSetValue>("statuscode").Value)));
    }

    [Fact]
    public void A_step_for_one_row_sees_its_row_then_the_many_and_then_the_plug_in()
    {
        Guid[] ids = ManyRowsTests.Create(sandbox.Admin, Sandbox.Lead("First"), Sandbox.Lead("Second"));
        sandbox.On("Create", "contact", 40, call =>
        {
            call.Context.SharedVariables["mark"] = "server";
            ManyRowsTests.Update(call.System, [.. ids.Select(id => new Entity("lead", id) { ["jobtitle"] = "CEO" })]);
        });
        foreach (int stage in new[] { 10, 20, 40 })
            sandbox.On("Update", "lead", stage, call => seen.Add($"{stage} depth {call.Context.Depth}: {Chain(call.Context)}"));
        sandbox.Admin.Create(new Entity("contact") { ["lastname"] = "Weber" });
        const string outside = "UpdateMultiple lead 30, Create contact 40 (mark), Create contact 30";
        Assert.Equal(
            [
                $"10 depth 2: Update lead 10, {outside}", $"10 depth 2: Update lead 10, {outside}",
                $"20 depth 2: Update lead 20, Update lead 30, {outside}", $"20 depth 2: Update lead 20, Update lead 30, {outside}",
                $"40 depth 2: Update lead 40, Update lead 30, {outside}", $"40 depth 2: Update lead 40, Update lead 30, {outside}",
            ],
            seen);
    }

    [Fact]
    public void Rows_keep_their_variables_apart_and_share_those_of_the_request()
    {
        Guid[] ids = ManyRowsTests.Create(sandbox.Admin, Sandbox.Lead("First"), Sandbox.Lead("Second"));
        sandbox.On("UpdateMultiple", "lead", 20, call => call.Context.SharedVariables["all"] = "for all");
        sandbox.On("Update", "lead", 20, call => call.Context.SharedVariables["one"] = call.Target["jobtitle"], step => step["rank"] = 2);
        sandbox.On("Update", "lead", 40, call => seen.Add($"{call.Context.SharedVariables["one"]}, {call.Context.ParentContext.ParentContext.SharedVariables["all"]}"));
        ManyRowsTests.Update(sandbox.Admin, new Entity("lead", ids[0]) { ["jobtitle"] = "CEO" }, new Entity("lead", ids[1]) { ["jobtitle"] = "CFO" });
        Assert.Equal(["CEO, for all", "CFO, for all"], seen);
    }

    [Fact]
    public void Halves_of_rows_show_the_many_too()
    {
        Guid[] ids = ManyRowsTests.Create(sandbox.Admin, Sandbox.Lead("First"));
        sandbox.On("Update", "lead", 40, call => seen.Add($"{call.Target.Contains("statecode")}: {Chain(call.Context)}"));
        ManyRowsTests.Update(sandbox.Admin, new Entity("lead", ids[0]) { ["jobtitle"] = "CEO", ["statecode"] = new OptionSetValue(2) });
        const string chain = "Update lead 40, Update lead 30, UpdateMultiple lead 30";
        Assert.Equal([$"False: {chain}", $"True: {chain}"], seen);
    }

    private static string Chain(IPluginExecutionContext context)
    {
        List<string> chain = [];
        for (IPluginExecutionContext? at = context; at != null; at = at.ParentContext)
            chain.Add($"{at.MessageName} {at.PrimaryEntityName} {at.Stage}{(at.SharedVariables.Contains("mark") ? " (mark)" : "")}");
        return string.Join(", ", chain);
    }
}
