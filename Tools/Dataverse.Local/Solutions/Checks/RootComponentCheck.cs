using Dataverse.Local.Solutions.Package;

namespace Dataverse.Local.Solutions.Checks;

/// <summary>The table of contents and the content agree.</summary>
internal static class RootComponentCheck
{
    public static void Check(SolutionPackage package, Problems problems)
    {
        var content = package.Contents().ToList();
        foreach (var root in package.Manifest.RootComponents)
        {
            var sought = root.Type == 24 ? root with { Type = ComponentType.Form } : root;
            if (IsListed(sought.Type) && !content.Exists(item => item.Is(sought)))
                problems.Add($"solution.xml lists the {root}, but customizations.xml does not define it. Pack the solution again with the definition, or remove the RootComponent.");
        }
        foreach (var item in content.Where(item => item.Type is ComponentType.Workflow or ComponentType.Step))
        {
            if (!package.Manifest.RootComponents.Any(item.Is))
                problems.Add($"The {ComponentType.Name(item.Type)} '{item.Name}' is not declared in solution.xml as a root component. Add a RootComponent of type {item.Type} with its id.");
        }
    }

    private static bool IsListed(int type) => type is ComponentType.Table or ComponentType.Column or ComponentType.Choice or ComponentType.Relationship
        or ComponentType.Role or ComponentType.View or ComponentType.Workflow or ComponentType.Chart or ComponentType.Form or ComponentType.WebResource
        or ComponentType.SiteMap or ComponentType.App or ComponentType.PluginAssembly or ComponentType.Step;
}
