using System.Xml.Linq;

namespace Alignment.Tool.Source;

/// <summary>Reads the components of every folder that has a container in customizations.xml.</summary>
internal static class ComponentReader
{
    public static IEnumerable<Component> Read(TreeFiles files, IEnumerable<TableSource> tables) =>
    [
        .. tables.Select(table => new Component(ComponentKind.Table, table.File, table.Definition, table.LogicalName, table.SchemaName)),
        .. ComponentKind.All.Where(kind => kind != ComponentKind.Table).SelectMany(kind => Of(files, kind)),
    ];

    private static IEnumerable<Component> Of(TreeFiles files, ComponentKind kind)
    {
        foreach (var file in FilesOf(files, kind))
        {
            var definition = files.Xml(file).Root!;
            if (definition.Name.LocalName == kind.Element)
                yield return new Component(kind, file, definition, Key(kind, definition), Name(kind, definition));
        }
    }

    private static IEnumerable<string> FilesOf(TreeFiles files, ComponentKind kind) => kind.Folder switch
    {
        "WebResources" or "PluginAssemblies" or "Workflows" => files.Under(kind.Folder, ".data.xml"),
        "AppModules" => files.Under(kind.Folder, "/AppModule.xml"),
        "AppModuleSiteMaps" => files.Under(kind.Folder, "/AppModuleSiteMap.xml"),
        _ => files.Below(kind.Folder, ".xml"),
    };

    private static string Key(ComponentKind kind, XElement definition) => kind.Element switch
    {
        "optionset" => definition.Attr("Name") ?? "",
        "Role" => Reading.BareId(definition.Attr("id")),
        "Workflow" => Reading.BareId(definition.Attr("WorkflowId")),
        "WebResource" => definition.Text("Name") ?? "",
        "AppModuleSiteMap" => definition.Text("SiteMapUniqueName") ?? "",
        "AppModule" => definition.Text("UniqueName") ?? "",
        "PluginAssembly" => Reading.BareId(definition.Attr("PluginAssemblyId")),
        "SdkMessageProcessingStep" => Reading.BareId(definition.Attr("SdkMessageProcessingStepId")),
        _ => Reading.BareId(definition.Text("FormId")),
    };

    private static string Name(ComponentKind kind, XElement definition) => kind.Element switch
    {
        "Role" => definition.Attr("name") ?? "",
        "PluginAssembly" => definition.Attr("FullName") ?? "",
        "SdkMessageProcessingStep" or "optionset" or "Workflow" => definition.Attr("Name") ?? "",
        "Dashboard" or "InteractionCentricDashboard" or "Dialog" => definition.Label(),
        _ => Key(kind, definition),
    };
}
