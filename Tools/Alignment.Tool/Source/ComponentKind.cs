namespace Alignment.Tool.Source;

/// <summary>A kind of component that has its own folder in the tree and its own container in customizations.xml.</summary>
/// <param name="Folder">Folder in the unpacked tree.</param>
/// <param name="Container">Element below the root of customizations.xml.</param>
/// <param name="Element">Element of one component.</param>
/// <param name="RootType">Type number of its root component in solution.xml.</param>
/// <param name="ByName">Whether the root component names it (schemaName) or gives its id.</param>
/// <param name="Word">What a person calls it.</param>
public sealed record ComponentKind(string Folder, string Container, string Element, int RootType, bool ByName, string Word)
{
    public static readonly ComponentKind Table = new("Entities", "Entities", "Entity", 1, true, "table");
    public static readonly ComponentKind Choice = new("OptionSets", "optionsets", "optionset", 9, true, "choice");
    public static readonly ComponentKind Role = new("Roles", "Roles", "Role", 20, false, "role");
    public static readonly ComponentKind Process = new("Workflows", "Workflows", "Workflow", 29, false, "process");
    public static readonly ComponentKind Dashboard = new("Dashboards", "Dashboards", "Dashboard", 60, false, "dashboard");
    public static readonly ComponentKind InteractiveDashboard =
        new("InteractionCentricDashboards", "InteractionCentricDashboards", "InteractionCentricDashboard", 60, false, "interactive dashboard");
    public static readonly ComponentKind Dialog = new("Dialogs", "Dialogs", "Dialog", 60, false, "dialog");
    public static readonly ComponentKind WebResource = new("WebResources", "WebResources", "WebResource", 61, true, "web resource");
    public static readonly ComponentKind SiteMap = new("AppModuleSiteMaps", "AppModuleSiteMaps", "AppModuleSiteMap", 62, true, "site map");
    public static readonly ComponentKind App = new("AppModules", "AppModules", "AppModule", 80, true, "app");
    public static readonly ComponentKind Assembly = new("PluginAssemblies", "SolutionPluginAssemblies", "PluginAssembly", 91, false, "plug-in assembly");
    public static readonly ComponentKind Step = new("SdkMessageProcessingSteps", "SdkMessageProcessingSteps", "SdkMessageProcessingStep", 92, false, "step");

    /// <summary>Every kind the packer knows, by folder.</summary>
    public static readonly IReadOnlyList<ComponentKind> All =
    [
        Table, Choice, Role, Process, Dashboard, InteractiveDashboard, Dialog, WebResource, SiteMap, App, Assembly, Step,
    ];
}
