using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>Names what a zip brings that Dataverse.Local does not take, so that nothing is left out in silence.</summary>
internal static class UnknownKinds
{
    private static readonly HashSet<string> Containers =
    [
        "Entities", "EntityRelationships", "optionsets", "Dashboards", "InteractionCentricDashboards", "WebResources", "SolutionPluginAssemblies",
        "SdkMessageProcessingSteps", "Roles", "AppModules", "AppModuleSiteMaps", "Workflows", "EntityMaps", "connectionreferences", "Languages",
    ];

    private static readonly HashSet<string> Folders = new(StringComparer.OrdinalIgnoreCase)
    {
        "customapis", "environmentvariabledefinitions", "WebResources", "PluginAssemblies", "Workflows",
    };

    public static IEnumerable<string> In(XElement customizations, ZipParts zip)
    {
        foreach (var container in customizations.Elements())
        {
            if (!Containers.Contains(container.Name.LocalName) && container.HasElements && container.Elements().Any(item => item.HasElements || item.HasAttributes))
                yield return $"{container.Name.LocalName} ({container.Elements().Count()}) in customizations.xml are not taken over.";
        }
        foreach (var folder in zip.Paths.Where(path => path.Contains('/')).GroupBy(path => path[..path.IndexOf('/')]))
        {
            if (!Folders.Contains(folder.Key))
                yield return $"The {folder.Count()} files under '{folder.Key}' are not taken over.";
        }
    }
}
