using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Connection references have no schema, and an administrator who binds them sees only their names.</summary>
public sealed class ConnectionReferencesAreSound : ISolutionRule
{
    public string Id => "connection-reference";

    public string Statement => "Connection references carry the publisher's prefix and a name for people, name a connector, bring no connection of one environment, and are used by a flow.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        var used = examined.Source.Flows.SelectMany(flow => flow.Connections).Select(connection => connection.Reference).ToHashSet();
        foreach (var reference in examined.Source.ConnectionReferences)
        {
            foreach (var (what, remedy) in Problems(reference, examined.Source.Manifest.Prefix))
                yield return Found(what, remedy);
            if (!used.Contains(reference.LogicalName))
                yield return Found($"No flow uses the connection reference {reference.LogicalName}.", "Use it, or remove it.");
        }

        foreach (var twice in examined.Source.ConnectionReferences.GroupBy(reference => reference.LogicalName).Where(same => same.Count() > 1))
            yield return Found($"The connection reference {twice.Key} is there {twice.Count()} times.", "Keep one.");
    }

    private static IEnumerable<(string What, string Remedy)> Problems(ConnectionReferenceSource reference, string prefix)
    {
        var name = reference.LogicalName;
        if (!name.StartsWith(prefix + "_", StringComparison.Ordinal))
            yield return ($"The name '{name}' of a connection reference does not begin with {prefix}_.", "Rename the connection reference.");
        if (reference.Label.Length == 0)
            yield return ($"The connection reference {name} has no name for people.", "Add connectionreferencedisplayname.");
        if (reference.Connector is null)
            yield return ($"The connection reference {name} does not say which connector it is for.", $"Set connectorid to {ConnectionReferenceSource.Connectors} and the name of the connector.");
        if (reference.Definition.Element("connectionid") is not null)
            yield return ($"The connection reference {name} brings the connection of one environment.", "Remove connectionid.");
    }

    private Finding Found(string what, string remedy) => new(Id, SolutionSource.FrameFile, what, remedy);
}
