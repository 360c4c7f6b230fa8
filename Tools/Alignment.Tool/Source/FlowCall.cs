namespace Alignment.Tool.Source;

/// <summary>One action of a flow that goes through a connection.</summary>
/// <param name="Action">Its name in the flow.</param>
/// <param name="Connection">The key under which the flow lists the connection.</param>
/// <param name="Connector">Name of the connector it was written for; null when it does not say.</param>
/// <param name="Message">The Dataverse action or custom API it calls; null when it calls none.</param>
/// <param name="Arguments">Names of the parameters it gives the message.</param>
public sealed record FlowCall(string Action, string Connection, string? Connector, string? Message, IReadOnlyList<string> Arguments);
