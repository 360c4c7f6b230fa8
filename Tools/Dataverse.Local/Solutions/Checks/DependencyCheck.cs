using System.Globalization;
using Dataverse.Local.Solutions.Package;

namespace Dataverse.Local.Solutions.Checks;

/// <summary>
/// The list of missing dependencies in solution.xml: what is on it must be there before the import.
/// What Microsoft's own solutions bring counts as present; their tables only if the built-in metadata has them.
/// </summary>
internal static class DependencyCheck
{
    private static readonly string[] StockSolutions = ["msdyn", "Microsoft", "AppModuleWebResources", "System", "Basic", "SalesInsights", "RelationshipAssistant"];

    private static readonly Dictionary<int, (string Table, string Column)> Named = new()
    {
        [ComponentType.WebResource] = ("webresource", "name"),
        [ComponentType.SiteMap] = ("sitemap", "sitemapnameunique"),
        [ComponentType.App] = ("appmodule", "uniquename"),
        [ComponentType.EnvironmentVariable] = ("environmentvariabledefinition", "schemaname"),
    };

    private static readonly Dictionary<int, string> Identified = new()
    {
        [ComponentType.Role] = "role",
        [ComponentType.View] = "savedquery",
        [ComponentType.Workflow] = "workflow",
        [ComponentType.Chart] = "savedqueryvisualization",
        [ComponentType.Form] = "systemform",
        [ComponentType.PluginType] = "plugintype",
        [ComponentType.PluginAssembly] = "pluginassembly",
        [ComponentType.Step] = "sdkmessageprocessingstep",
    };

    public static void Check(Manifest manifest, ITarget target, Problems problems)
    {
        foreach (var dependency in manifest.MissingDependencies)
        {
            if (Judge(dependency, target) is { } reason)
                problems.Add($"Solution '{manifest.UniqueName}' needs {Describe(dependency)} for '{dependency.Dependent}', {reason}", RefusalCode.MissingDependency);
        }
    }

    private static string? Judge(MissingDependency dependency, ITarget target)
    {
        var owner = dependency.Solution;
        var stock = owner is null or "Active" or "Default" || StockSolutions.Any(name => owner.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        if (target.Solutions.FirstOrDefault(solution => solution.UniqueName.Equals(owner, StringComparison.OrdinalIgnoreCase)) is { } installed)
        {
            if (dependency.Version is { } version && installed.Version < version)
                return $"but '{owner}' is there only in version {installed.Version}. Import '{owner}' {version} or higher first.";
        }
        else if (!stock)
        {
            return $"but solution '{owner}' is not there. Import '{owner}' first.";
        }
        return IsThere(dependency, target) is false
            ? "which is not there. Import the solution that brings it first, or remove the entry if it is not needed."
            : null;
    }

    /// <summary>Null when the kind of component cannot be looked up here.</summary>
    private static bool? IsThere(MissingDependency dependency, ITarget target)
    {
        var name = dependency.RequiredName ?? "";
        if (!int.TryParse(dependency.RequiredType, NumberStyles.None, CultureInfo.InvariantCulture, out var type))
            return null;
        var stock = dependency.Solution is { } owner && StockSolutions.Any(start => owner.StartsWith(start, StringComparison.OrdinalIgnoreCase));
        return type switch
        {
            ComponentType.Table => target.Catalog.TryTable(name.ToLowerInvariant(), out _),
            ComponentType.Column => IsColumn(name.ToLowerInvariant(), dependency.RequiredParent?.ToLowerInvariant(), target),
            ComponentType.Choice => stock ? null : target.Catalog.GlobalChoices.ContainsKey(name),
            _ when stock => null,
            _ when Named.TryGetValue(type, out var place) => target.Exists(place.Table, place.Column, name),
            _ when Identified.TryGetValue(type, out var table) && dependency.RequiredId is { } id => target.Exists(table, id),
            _ => null,
        };
    }

    private static bool IsColumn(string name, string? parent, ITarget target)
    {
        var parts = name.Split('.');
        var (table, column) = parts.Length == 2 ? (parts[0], parts[1]) : (parent ?? "", name);
        return target.Catalog.TryTable(table, out var found) && found.Has(column);
    }

    private static string Describe(MissingDependency dependency)
    {
        var kind = int.TryParse(dependency.RequiredType, NumberStyles.None, CultureInfo.InvariantCulture, out var type)
            ? ComponentType.Name(type)
            : dependency.RequiredType;
        return $"{kind} '{dependency.DisplayName}'";
    }
}
