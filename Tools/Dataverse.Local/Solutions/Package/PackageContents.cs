namespace Dataverse.Local.Solutions.Package;

/// <summary>Lists what a package holds, component by component.</summary>
internal static class PackageContents
{
    public static IEnumerable<Content> Contents(this SolutionPackage package) =>
    [
        .. package.Tables.SelectMany(InTable),
        .. package.GlobalChoices.Select(choice => new Content(ComponentType.Choice, choice.Name, null)),
        .. package.Relationships.Select(link => new Content(ComponentType.Relationship, link.SchemaName, null)),
        .. package.ManyToMany.Select(link => new Content(ComponentType.Relationship, link.SchemaName, null)),
        .. package.Dashboards.Select(form => new Content(ComponentType.Form, form.Name, form.Id)),
        .. package.WebResources.Select(resource => new Content(ComponentType.WebResource, resource.Name, resource.Id)),
        .. package.Assemblies.Select(assembly => new Content(ComponentType.PluginAssembly, assembly.FullName, assembly.Id)),
        .. package.Assemblies.SelectMany(assembly => assembly.Types).Select(type => new Content(ComponentType.PluginType, type.TypeName, type.Id)),
        .. package.Steps.Select(step => new Content(ComponentType.Step, step.Name, step.Id)),
        .. package.Steps.SelectMany(step => step.Images).Select(image => new Content(ComponentType.StepImage, image.Name, image.Id)),
        .. package.CustomApis.Select(api => new Content(ComponentType.CustomApi, api.UniqueName, null)),
        .. package.Roles.Select(role => new Content(ComponentType.Role, role.Name, role.Id)),
        .. package.EnvironmentVariables.Select(variable => new Content(ComponentType.EnvironmentVariable, variable.SchemaName, null)),
        .. package.Apps.Select(app => new Content(ComponentType.App, app.UniqueName, null)),
        .. package.SiteMaps.Select(map => new Content(ComponentType.SiteMap, map.UniqueName, null)),
        .. package.Workflows.Select(process => new Content(ComponentType.Workflow, process.Name, process.Id)),
        .. package.ConnectionReferences.Select(reference => new Content(ComponentType.ConnectionReference, reference.LogicalName, null)),
    ];

    private static IEnumerable<Content> InTable(TablePart table) =>
    [
        new Content(ComponentType.Table, table.LogicalName, null),
        .. table.Columns.Select(column => new Content(ComponentType.Column, $"{table.LogicalName}.{column.Column.LogicalName}", null)),
        .. table.Keys.Select(key => new Content(ComponentType.Key, $"{table.LogicalName}.{key.Name}", null)),
        .. table.Forms.Select(form => new Content(ComponentType.Form, form.Name, form.Id)),
        .. table.Views.Select(view => new Content(ComponentType.View, view.Name, view.Id)),
        .. table.Charts.Select(chart => new Content(ComponentType.Chart, chart.Name, chart.Id)),
    ];
}
