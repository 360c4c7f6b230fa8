using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>An entry of the solution's table of contents.</summary>
/// <param name="Type">A <see cref="ComponentType"/>, or another number of the platform.</param>
/// <param name="Behavior">0 whole, 1 without subcomponents, 2 shell only.</param>
public sealed record RootComponent(int Type, string? SchemaName, Guid? Id, int Behavior)
{
    internal static RootComponent Read(XElement element)
    {
        var type = XmlReading.Number(element.Attr("type").Needed("The type of a RootComponent"), element, "type");
        return new RootComponent(
            type,
            element.Attr("schemaName"),
            element.Attr("id") is { } id ? XmlReading.Id(id, $"A RootComponent of type {type}") : null,
            element.Attr("behavior") is { } behavior ? XmlReading.Number(behavior, element, "behavior") : 0);
    }

    public override string ToString() => $"{ComponentType.Name(Type)} {SchemaName ?? Id?.ToString("B")}";
}
