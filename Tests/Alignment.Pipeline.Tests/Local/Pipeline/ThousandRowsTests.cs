using System.Diagnostics;
using Alignment.Pipeline.Tests.Local.Plugins;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

/// <summary>A custom API that changes a thousand rows in its one transaction.</summary>
public sealed class ThousandRowsTests : IDisposable
{
    private const int Rows = 1000;

    private readonly Sandbox sandbox = new();
    private readonly Guid[] leads;

    public ThousandRowsTests()
    {
        leads = ManyRowsTests.Create(sandbox.Admin, [.. Enumerable.Range(0, Rows).Select(number => Sandbox.Lead($"Lead {number}"))]);
        sandbox.On("Update", "lead", 40, call => { });
    }

    public void Dispose() => sandbox.Dispose();

    [Theory]
    [InlineData("row by row")]
    [InlineData("in one request")]
    public void It_is_done_in_seconds(string how)
    {
        sandbox.Api("tst_Sweep", call => Sweep(call, how));
        long start = Stopwatch.GetTimestamp();
        sandbox.Admin.Execute(new OrganizationRequest("tst_Sweep"));
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(5), $"{Rows} rows {how} took {Stopwatch.GetElapsedTime(start)}.");
        Assert.All(sandbox.All("lead"), lead => Assert.Equal("CEO", lead["jobtitle"]));
        Assert.Equal(Rows, sandbox.All("task").Count);
    }

    [Fact]
    public void When_the_last_row_fails_none_is_written()
    {
        sandbox.Api("tst_Sweep", call =>
        {
            Sweep(call, "in one request");
            throw new InvalidPluginExecutionException("The last one failed.");
        });
        Sandbox.Refusal(() => sandbox.Admin.Execute(new OrganizationRequest("tst_Sweep")));
        Assert.Empty(sandbox.All("task"));
        Assert.All(sandbox.All("lead"), lead => Assert.False(lead.Contains("jobtitle")));
    }

    private void Sweep(PluginCall call, string how)
    {
        Entity[] changes = [.. leads.Select(id => new Entity("lead", id) { ["jobtitle"] = "CEO" })];
        Entity[] tasks = [.. leads.Select(id => new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = new EntityReference("lead", id) })];
        if (how == "in one request")
        {
            ManyRowsTests.Update(call.System, changes);
            ManyRowsTests.Create(call.System, tasks);
            return;
        }

        foreach (Entity change in changes)
            call.System.Update(change);
        foreach (Entity task in tasks)
            call.System.Create(task);
    }
}
