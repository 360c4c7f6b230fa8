namespace Alignment.Tool.Source;

/// <summary>One entry of <c>RootComponents</c> in solution.xml.</summary>
/// <param name="Type">The platform's component type number.</param>
/// <param name="Id">Bare lower-case GUID, or null.</param>
/// <param name="SchemaName">Name, or null.</param>
/// <param name="Behavior">0 with all parts, 1 without, 2 shell only.</param>
public sealed record RootComponent(int Type, string? Id, string? SchemaName, int Behavior)
{
    public override string ToString() => $"type {Type} {SchemaName ?? Id}";
}
