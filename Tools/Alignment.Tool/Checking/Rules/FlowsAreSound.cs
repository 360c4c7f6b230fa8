using Alignment.Tool.Packing;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>
/// What is wrong in a flow shows only when it runs, in somebody's environment. A flow that is shipped turned on makes
/// the import fail as long as nobody has bound its connection.
/// </summary>
public sealed class FlowsAreSound : ISolutionRule
{
    public string Id => "flow";

    public string Statement => "A flow is shipped as a draft, says what it is for, is whole, goes through connection references of the solution, and calls custom APIs of the solution by their names and parameters.";

    public IEnumerable<Finding> Check(Examined examined) => examined.Source.Flows.SelectMany(flow =>
        About(examined.Source, flow).Concat(Connections(examined.Source, flow)).Concat(Calls(examined.Source, flow))
            .Select(problem => new Finding(Id, flow.Component.File, $"The flow {flow.Component.Name} {problem.What}", problem.Remedy)));

    private static IEnumerable<(string What, string Remedy)> About(SolutionSource source, FlowSource flow)
    {
        var definition = flow.Component.Definition;
        if (definition.Text("StateCode") != "0" || definition.Text("StatusCode") != "1")
            yield return ("is turned on, so that it cannot be imported before somebody has bound its connection.", "Set StateCode to 0 and StatusCode to 1.");
        if (definition.Label().Length == 0 || definition.Element("Descriptions")?.Elements().FirstOrDefault()?.Attr("description") is null)
            yield return ("does not say what it is called or what it is for.", "Fill LocalizedNames and Descriptions.");
        if (!flow.Runs)
            yield return ("has no trigger or no action.", "Put its definition, as JSON, beside its .data.xml.");
        if (ContentParts.InTree(source, flow.Component) is { } file && flow.Component.ContentPath is { } path && path != file)
            yield return ($"says that its content goes to {path}, but its file is {file}.", "Correct JsonFileName.");
    }

    private static IEnumerable<(string What, string Remedy)> Connections(SolutionSource source, FlowSource flow)
    {
        foreach (var connection in flow.Connections)
        {
            var reference = source.ConnectionReferences.FirstOrDefault(each => each.LogicalName == connection.Reference);
            if (reference is null)
                yield return ($"uses the connection reference '{connection.Reference}', which the solution does not have.", $"Add it to {ConnectionReferenceSource.Container} in {SolutionSource.FrameFile}.");
            else if (connection.Connector != reference.Connector)
                yield return ($"uses the connection reference {reference.LogicalName} for {connection.Connector}, but it is for {reference.Connector}.", "Name the same connector in both.");
        }
    }

    private static IEnumerable<(string What, string Remedy)> Calls(SolutionSource source, FlowSource flow)
    {
        foreach (var call in flow.Calls)
        {
            var connection = flow.Connections.FirstOrDefault(each => each.Key == call.Connection);
            if (connection is null || connection.Connector != call.Connector)
                yield return ($"goes in {call.Action} through the connection '{call.Connection}', which it does not list for {call.Connector}.", "Add it to connectionReferences, or correct connectionName.");
            if (call.Message?.StartsWith(source.Manifest.Prefix + "_", StringComparison.Ordinal) != true)
                continue;
            var api = source.CustomApis.FirstOrDefault(each => each.UniqueName == call.Message);
            if (api is null)
                yield return ($"calls in {call.Action} the custom API {call.Message}, which the solution does not have.", "Correct actionName, or add the custom API.");
            foreach (var unknown in call.Arguments.Where(name => api is not null && api.Parameters.All(each => each.UniqueName != name)))
                yield return ($"gives {call.Message} in {call.Action} the parameter {unknown}, which it does not have.", "Correct the name.");
            foreach (var missing in api?.Parameters.Where(each => each.Definition.Text("isoptional") != "1" && !call.Arguments.Contains(each.UniqueName)) ?? [])
                yield return ($"does not give {call.Message} in {call.Action} the parameter {missing.UniqueName}, which it needs.", "Add the parameter.");
        }
    }
}
