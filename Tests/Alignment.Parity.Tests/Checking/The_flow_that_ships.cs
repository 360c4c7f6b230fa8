using Alignment.Tool;
using Alignment.Tool.Source;

namespace Alignment.Parity.Tests.Checking;

public class The_flow_that_ships
{
    private static readonly SolutionSource Source = new(Repository.Find().Solution, ContentMap.TreeOnly);
    private static readonly FlowSource Flow = Assert.Single(Source.Flows);

    [Fact]
    public void It_sweeps_and_does_nothing_else()
    {
        var call = Assert.Single(Flow.Calls);
        Assert.Equal("aln_SweepTimers", call.Message);
        Assert.Contains(Source.CustomApis, api => api.UniqueName == call.Message);
    }

    [Fact]
    public void It_comes_as_a_draft_with_one_connection_that_the_administrator_binds()
    {
        Assert.Equal(("0", "1"), (Flow.Component.Definition.Text("StateCode"), Flow.Component.Definition.Text("StatusCode")));
        Assert.Equal(["aln_sweepdataverse"], Source.ConnectionReferences.Select(reference => reference.LogicalName));
        Assert.Equal(["aln_sweepdataverse"], Flow.Connections.Select(connection => connection.Reference));
    }

    [Fact]
    public void It_runs_every_five_minutes_one_run_at_a_time_and_stops_after_twenty_calls()
    {
        var definition = Flow.Definition!.Value.GetProperty("properties").GetProperty("definition");
        var trigger = Assert.Single(definition.GetProperty("triggers").EnumerateObject()).Value;
        Assert.Equal("Minute", trigger.GetProperty("recurrence").GetProperty("frequency").GetString());
        Assert.Equal(5, trigger.GetProperty("recurrence").GetProperty("interval").GetInt32());
        Assert.Equal(1, trigger.GetProperty("runtimeConfiguration").GetProperty("concurrency").GetProperty("runs").GetInt32());
        var loop = Assert.Single(definition.GetProperty("actions").EnumerateObject(), action => action.Value.GetProperty("type").GetString() == "Until").Value;
        Assert.Equal(20, loop.GetProperty("limit").GetProperty("count").GetInt32());
    }

    [Fact]
    public void A_call_that_failed_makes_the_run_fail_and_say_why()
    {
        var actions = Flow.Definition!.Value.GetProperty("properties").GetProperty("definition").GetProperty("actions");
        var check = Assert.Single(actions.EnumerateObject(), action => action.Value.GetProperty("type").GetString() == "If").Value;
        var after = Assert.Single(check.GetProperty("runAfter").EnumerateObject()).Value.EnumerateArray().Select(outcome => outcome.GetString());
        Assert.Equal(["Failed", "Succeeded", "TimedOut"], after.Order());
        var end = Assert.Single(check.GetProperty("actions").EnumerateObject()).Value;
        Assert.Equal("Terminate", end.GetProperty("type").GetString());
        Assert.Equal("Failed", end.GetProperty("inputs").GetProperty("runStatus").GetString());
        Assert.Contains("variables('Failure')", end.GetProperty("inputs").GetProperty("runError").GetProperty("message").GetString(), StringComparison.Ordinal);
    }
}
