using Dataverse.Local.Solutions.Package;

namespace Dataverse.Local.Solutions.Writing;

/// <summary>All rows of a package, in the order in which they can be written.</summary>
internal static class ComponentRows
{
    public static IReadOnlyList<ComponentRow> Of(SolutionPackage package) =>
    [
        .. package.WebResources.Select(ScreenRows.WebResource),
        .. package.AllForms.Select(ScreenRows.Form),
        .. package.Tables.SelectMany(table => table.Views).Select(ScreenRows.View),
        .. package.Tables.SelectMany(table => table.Charts).Select(ScreenRows.Chart),
        .. package.Tables.Where(table => table.Ribbon is not null).Select(table => ScreenRows.Ribbon(package.Name, table)),
        .. package.Assemblies.SelectMany(PluginRows.Of),
        .. package.CustomApis.SelectMany(CustomApiRows.Of),
        .. package.Steps.SelectMany(step => StepRows.Of(step, package)),
        .. package.Roles.SelectMany(RoleRows.Of),
        .. package.EnvironmentVariables.Select(OtherRows.EnvironmentVariable),
        .. package.ConnectionReferences.Select(OtherRows.ConnectionReference),
        .. package.Workflows.Select(OtherRows.Workflow),
        .. package.EntityMaps.SelectMany(map => OtherRows.EntityMap(package.Name, map)),
        .. package.SiteMaps.Select(AppRows.SiteMap),
        .. package.Apps.SelectMany(AppRows.Of),
    ];
}
