namespace Alignment.Tool.Source;

/// <summary>A connection that a flow lists.</summary>
/// <param name="Key">What its actions call it.</param>
/// <param name="Reference">Logical name of the connection reference; null when it names none.</param>
/// <param name="Connector">Name of the connector; null when it does not say.</param>
public sealed record FlowConnection(string Key, string? Reference, string? Connector);
