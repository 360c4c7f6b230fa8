using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>The import refuses a component that the manifest does not declare.</summary>
public sealed class DefinitionsHaveRoots : ISolutionRule
{
    public string Id => "root-missing";

    public string Statement => "Every table, choice, role, process, dashboard, web resource, app, site map, assembly and step has a root component.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        var roots = examined.Source.Manifest.Roots;
        foreach (var component in examined.Source.Components)
        {
            if (component.Key.Length == 0)
                yield return new Finding(Id, component.File, $"This {component.Kind.Word} has no identity.", "Give it its id or name.");
            else if (!roots.Any(root => Names(root, component)))
                yield return new Finding(Id, component.File, $"The {component.Kind.Word} {component.Name} is not declared as a root component.", $"Add {Entry(component)} to {Manifest.File}.");
        }

        foreach (var twice in roots.GroupBy(root => (root.Type, root.Id, root.SchemaName)).Where(same => same.Count() > 1))
            yield return new Finding(Id, Manifest.File, $"The root component {twice.First()} is there {twice.Count()} times.", "Keep one.");
    }

    private static bool Names(RootComponent root, Component component) =>
        root.Type == component.Kind.RootType && (component.Kind.ByName ? root.SchemaName : root.Id) == component.Key;

    private static string Entry(Component component) => component.Kind.ByName
        ? $"""<RootComponent type="{component.Kind.RootType}" schemaName="{component.Key}" behavior="0" />"""
        : $$"""<RootComponent type="{{component.Kind.RootType}}" id="{{{component.Key}}}" behavior="0" />""";
}
