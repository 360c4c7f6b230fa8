using System.Text.Json;
using Alignment.Tool;
using Alignment.Tool.Source;

namespace Alignment.Parity.Tests.Checking;

public class The_flows_that_ship
{
    private const string Sweep = "Alignment Sweep";
    private const string Kpis = "Alignment KPIs";

    private static readonly SolutionSource Source = new(Repository.Find().Solution, ContentMap.TreeOnly);

    [Fact]
    public void Are_the_sweep_and_the_counting_of_the_KPIs() =>
        Assert.Equal([Kpis, Sweep], Source.Flows.Select(flow => flow.Component.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Sweep, "aln_SweepTimers")]
    [InlineData(Kpis, "aln_RefreshKpis")]
    public void Each_calls_one_thing_and_does_nothing_else(string flow, string message)
    {
        var call = Assert.Single(Flow(flow).Calls);
        Assert.Equal(message, call.Message);
        Assert.Contains(Source.CustomApis, api => api.UniqueName == message);
    }

    [Theory]
    [InlineData(Sweep)]
    [InlineData(Kpis)]
    public void Each_comes_as_a_draft_with_the_one_connection_that_the_administrator_binds(string flow)
    {
        Assert.Equal(("0", "1"), (Flow(flow).Component.Definition.Text("StateCode"), Flow(flow).Component.Definition.Text("StatusCode")));
        Assert.Equal(["aln_sweepdataverse"], Source.ConnectionReferences.Select(reference => reference.LogicalName));
        Assert.Equal(["aln_sweepdataverse"], Flow(flow).Connections.Select(connection => connection.Reference));
    }

    [Theory]
    [InlineData(Sweep, "Minute", 5, 20)]
    [InlineData(Kpis, "Hour", 1, 100)]
    public void Each_runs_at_its_pace_one_run_at_a_time_and_stops_after_so_many_calls(string flow, string unit, int every, int calls)
    {
        var trigger = Assert.Single(Definition(flow).GetProperty("triggers").EnumerateObject()).Value;
        Assert.Equal(unit, trigger.GetProperty("recurrence").GetProperty("frequency").GetString());
        Assert.Equal(every, trigger.GetProperty("recurrence").GetProperty("interval").GetInt32());
        Assert.Equal(1, trigger.GetProperty("runtimeConfiguration").GetProperty("concurrency").GetProperty("runs").GetInt32());
        var loop = Assert.Single(Definition(flow).GetProperty("actions").EnumerateObject(), action => action.Value.GetProperty("type").GetString() == "Until").Value;
        Assert.Equal(calls, loop.GetProperty("limit").GetProperty("count").GetInt32());
    }

    [Theory]
    [InlineData(Sweep)]
    [InlineData(Kpis)]
    public void A_call_that_failed_makes_the_run_fail_and_say_why(string flow)
    {
        var check = Assert.Single(Definition(flow).GetProperty("actions").EnumerateObject(), action => action.Value.GetProperty("type").GetString() == "If").Value;
        var after = Assert.Single(check.GetProperty("runAfter").EnumerateObject()).Value.EnumerateArray().Select(outcome => outcome.GetString());
        Assert.Equal(["Failed", "Succeeded", "TimedOut"], after.Order());
        var end = Assert.Single(check.GetProperty("actions").EnumerateObject()).Value;
        Assert.Equal("Terminate", end.GetProperty("type").GetString());
        Assert.Equal("Failed", end.GetProperty("inputs").GetProperty("runStatus").GetString());
        Assert.Contains("variables('Failure')", end.GetProperty("inputs").GetProperty("runError").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static FlowSource Flow(string name) => Source.Flows.Single(flow => flow.Component.Name == name);

    private static JsonElement Definition(string flow) => Flow(flow).Definition!.Value.GetProperty("properties").GetProperty("definition");
}
